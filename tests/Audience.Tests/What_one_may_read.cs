namespace LivingNetworks.Audience.Tests;

public sealed class What_one_may_read
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Guid Network = Guid.NewGuid();

    private static readonly Guid Author = Guid.NewGuid();

    private static readonly Guid Me = Guid.NewGuid();

    private static readonly Guid Circle = Guid.NewGuid();

    private static readonly Guid Home = Guid.NewGuid();

    private static readonly Guid Study = Guid.NewGuid();

    /// <summary>The matrix of section 2.0.2: each standing against each level, own and open left to their own cases.</summary>
    [Theory]
    [InlineData(Standing.Participant, "Inside HomeBase OuterCircle Open")]
    [InlineData(Standing.Facilitator, "Inside HomeBase OuterCircle Open")]
    [InlineData(Standing.CircleMember, "Circle Open")]
    [InlineData(Standing.Sponsor, "OuterCircle Open")]
    [InlineData(Standing.Steering, "OuterCircle Open")]
    [InlineData(Standing.SoundingBoard, "OuterCircle Open")]
    [InlineData(Standing.Researcher, "Open")]
    [InlineData(Standing.LinkedNetwork, "OuterCircle Open")]
    [InlineData(Standing.HomeBaseContact, "HomeBase Open")]
    [InlineData(Standing.HomeBaseMember, "Open")]
    [InlineData(Standing.StudyReader, "Open")]
    [InlineData(Standing.StudyConsent, "Open")]
    public void Depends_on_the_standing(Standing standing, string levels)
    {
        var reader = ReaderWith(As(standing));
        var read = Enum.GetValues<AudienceLevel>().Where(level => AudiencePolicy.MayRead(reader, ItemAt(level)));
        Assert.Equal(levels, string.Join(' ', read));
    }

    [Fact]
    public void Is_everything_one_wrote_also_after_leaving()
    {
        var reader = new Reader(Author, [], Now);
        Assert.All(Enum.GetValues<AudienceLevel>(), level => Assert.True(AudiencePolicy.MayRead(reader, ItemAt(level))));
    }

    [Fact]
    public void Is_what_is_open_without_signing_in() =>
        Assert.Equal([AudienceLevel.Open], Enum.GetValues<AudienceLevel>().Where(level => AudiencePolicy.MayRead(Reader.Anonymous, ItemAt(level))));

    [Fact]
    public void Is_nothing_but_open_for_an_outsider_and_for_a_member_of_another_network()
    {
        var elsewhere = new Belonging(new BelongingFact(Me, Guid.NewGuid(), Standing.Facilitator, Guid.Empty, Now, null, DateTimeOffset.MinValue, 1));
        foreach (var reader in new[] { ReaderWith(), ReaderWith(elsewhere) })
        {
            Assert.Equal([AudienceLevel.Open], Enum.GetValues<AudienceLevel>().Where(level => AudiencePolicy.MayRead(reader, ItemAt(level))));
        }
    }

    [Fact]
    public void Is_in_confidence_for_those_named_alone_even_facilitators_aside()
    {
        Assert.True(AudiencePolicy.MayRead(ReaderWith(), ItemAt(AudienceLevel.Confidant, named: Me)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.Facilitator)), ItemAt(AudienceLevel.Confidant)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.Facilitator)), ItemAt(AudienceLevel.Own)));
    }

    [Fact]
    public void Is_the_circle_for_its_members_and_not_for_those_of_another()
    {
        var other = new Belonging(new BelongingFact(Me, Network, Standing.CircleMember, Guid.NewGuid(), Now, null, DateTimeOffset.MinValue, 1));
        Assert.True(AudiencePolicy.MayRead(ReaderWith(As(Standing.CircleMember)), ItemAt(AudienceLevel.Circle)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(other), ItemAt(AudienceLevel.Circle)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.Participant)), ItemAt(AudienceLevel.Circle)));
    }

    [Fact]
    public void Begins_for_a_newcomer_on_the_first_day()
    {
        var reader = ReaderWith(As(Standing.Participant, from: Now.AddDays(-10)));
        Assert.False(AudiencePolicy.MayRead(reader, ItemAt(AudienceLevel.Inside, Now.AddDays(-11))));
        Assert.True(AudiencePolicy.MayRead(reader, ItemAt(AudienceLevel.Inside, Now.AddDays(-10))));
        Assert.False(AudiencePolicy.MayRead(reader, ItemAt(AudienceLevel.HomeBase, Now.AddDays(-11))));
        Assert.True(AudiencePolicy.MayRead(reader, ItemAt(AudienceLevel.OuterCircle, Now.AddDays(-11)))); // told outside already
    }

    [Fact]
    public void Follows_the_widest_of_two_standings()
    {
        var reader = ReaderWith(As(Standing.Participant, from: Now.AddDays(-10)), As(Standing.Facilitator, from: Now.AddDays(-100)));
        Assert.True(AudiencePolicy.MayRead(reader, ItemAt(AudienceLevel.Inside, Now.AddDays(-50))));
    }

    [Fact]
    public void Ends_with_the_belonging_to_the_moment()
    {
        Assert.True(AudiencePolicy.MayRead(ReaderWith(As(Standing.Participant, until: Now.AddTicks(1))), ItemAt(AudienceLevel.Inside)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.Participant, until: Now)), ItemAt(AudienceLevel.Inside)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.CircleMember, until: Now)), ItemAt(AudienceLevel.Circle)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.Sponsor, until: Now)), ItemAt(AudienceLevel.OuterCircle)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.HomeBaseContact, until: Now)), ItemAt(AudienceLevel.HomeBase)));
    }

    [Fact]
    public void Is_nothing_inside_for_a_facilitator_who_was_asked_and_not_yet_accepted() =>
        Assert.False(AudiencePolicy.MayRead(ReaderWith(), ItemAt(AudienceLevel.Inside))); // an invitation is no belonging

    [Fact]
    public void Tells_the_home_base_and_not_the_sponsor_and_the_other_way_round()
    {
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.Sponsor)), ItemAt(AudienceLevel.HomeBase)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.HomeBaseContact)), ItemAt(AudienceLevel.OuterCircle)));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.HomeBaseContact)), ItemAt(AudienceLevel.HomeBase, home: Guid.NewGuid()))); // another organisation's
    }

    /// <summary>Belonging to an organisation says where one's own items go and opens nobody else's, not even a colleague's.</summary>
    [Fact]
    public void Is_nothing_of_a_colleague_for_belonging_to_the_same_organisation()
    {
        var reader = ReaderWith(As(Standing.HomeBaseMember));
        Assert.Equal((Home, 0, 0), (reader.HomeOrganisationId!.Value, reader.ContactOf.Count, reader.Networks.Count()));
        Assert.False(AudiencePolicy.MayRead(reader, ItemAt(AudienceLevel.HomeBase)));
        Assert.Null(ReaderWith(As(Standing.HomeBaseMember, until: Now)).HomeOrganisationId);
    }

    /// <summary>Red once: with the researcher among those who read the outer circle without asking.</summary>
    [Fact]
    public void Is_for_a_researcher_what_an_author_who_agreed_told_the_outer_circle_and_no_more()
    {
        var reader = ReaderWith(As(Standing.Researcher), As(Standing.StudyReader), Agreed(Author));
        Assert.Equal([AudienceLevel.OuterCircle, AudienceLevel.Open], Enum.GetValues<AudienceLevel>().Where(level => AudiencePolicy.MayRead(reader, ItemAt(level))));
        Assert.False(AudiencePolicy.MayRead(ReaderWith(As(Standing.Researcher), As(Standing.StudyReader), Agreed(Guid.NewGuid())), ItemAt(AudienceLevel.OuterCircle)));
    }

    [Fact]
    public void Ends_for_a_researcher_with_the_role_the_study_or_the_consent()
    {
        Belonging[][] ended =
        [
            [As(Standing.Researcher, until: Now), As(Standing.StudyReader), Agreed(Author)],
            [As(Standing.Researcher), As(Standing.StudyReader, until: Now), Agreed(Author)],
            [As(Standing.Researcher), As(Standing.StudyReader), Agreed(Author, until: Now)],
            [As(Standing.Researcher), As(Standing.StudyReader), Agreed(Author, study: Guid.NewGuid())],
            [As(Standing.Researcher), As(Standing.StudyReader), Agreed(Author, network: Guid.NewGuid())],
            [As(Standing.StudyReader), Agreed(Author)],
            [As(Standing.Researcher), Agreed(Author)],
        ];
        Assert.All(ended, belongings => Assert.False(AudiencePolicy.MayRead(ReaderWith(belongings), ItemAt(AudienceLevel.OuterCircle))));
    }

    [Fact]
    public void Is_for_a_researcher_who_takes_part_what_any_participant_reads() =>
        Assert.True(AudiencePolicy.MayRead(ReaderWith(As(Standing.Participant), As(Standing.Researcher)), ItemAt(AudienceLevel.OuterCircle)));

    [Fact]
    public void Is_what_a_network_itself_released_for_a_researcher_without_anybodys_consent()
    {
        Assert.True(AudiencePolicy.MayReadReleased(ReaderWith(As(Standing.Researcher)), Network));
        Assert.False(AudiencePolicy.MayReadReleased(ReaderWith(As(Standing.StudyReader)), Network));
    }

    [Fact]
    public void Is_a_hat_told_to_the_outer_circle_for_a_researcher_once_its_owner_agreed()
    {
        Assert.False(AudiencePolicy.MayReadOf(ReaderWith(As(Standing.Researcher), As(Standing.StudyReader)), Author, AudienceLevel.OuterCircle, false, null));
        Assert.True(AudiencePolicy.MayReadOf(ReaderWith(As(Standing.Researcher), As(Standing.StudyReader), Agreed(Author)), Author, AudienceLevel.OuterCircle, false, null));
    }

    private static Belonging Agreed(Guid person, DateTimeOffset? until = null, Guid? study = null, Guid? network = null) =>
        new(new BelongingFact(person, network ?? Network, Standing.StudyConsent, study ?? Study, DateTimeOffset.MinValue, until, DateTimeOffset.MinValue, 1));

    private static Reader ReaderWith(params Belonging[] belongings) => new(Me, belongings, Now);

    private static Belonging As(Standing standing, DateTimeOffset? from = null, DateTimeOffset? until = null) => new(new BelongingFact(
        Me,
        standing is Standing.HomeBaseContact or Standing.HomeBaseMember ? Guid.Empty : Network,
        standing,
        standing switch { Standing.CircleMember => Circle, Standing.HomeBaseContact or Standing.HomeBaseMember => Home, Standing.StudyReader or Standing.StudyConsent => Study, _ => Guid.Empty },
        from ?? DateTimeOffset.MinValue,
        until,
        from ?? DateTimeOffset.MinValue,
        1));

    private static Item ItemAt(AudienceLevel level, DateTimeOffset? arisenAt = null, Guid? named = null, Guid? home = null) => new()
    {
        NetworkId = Network,
        AuthorId = Author,
        Audience = level,
        CircleId = level == AudienceLevel.Circle ? Circle : null,
        AuthorOrganisationId = home ?? Home,
        ConfidantIds = named is { } person ? [person] : [],
        ArisenAt = arisenAt ?? Now.AddDays(-1),
    };
}
