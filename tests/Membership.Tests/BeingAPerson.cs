using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Tests;

public sealed class BeingAPerson(MembershipWorld world) : IClassFixture<MembershipWorld>
{
    [Fact]
    public async Task Describes_oneself_with_or_without_an_organisation()
    {
        var me = await world.Person();
        var organisation = await world.Organisation(me);
        var caller = world.As(me);
        var described = await caller.Send(new DescribeMyself(Guid.NewGuid(), "Noor Wessels", "en", Channel.Visit, "Europe/Brussels", organisation));
        Assert.Equal(("Noor Wessels", "en", organisation), (described.DisplayName, described.Language, described.HomeOrganisationId!.Value));
        Assert.Null((await caller.Send(new DescribeMyself(Guid.NewGuid(), WithoutOrganisation: true))).HomeOrganisationId);

        await caller.SendRefused(new DescribeMyself(Guid.NewGuid(), TimeZone: "Maan/Krater"), HttpStatusCode.BadRequest, "membership.time-zone-unknown");
        await caller.SendRefused(new DescribeMyself(Guid.NewGuid(), Language: "fy"), HttpStatusCode.BadRequest, "membership.language-unknown");
        await caller.SendRefused(new DescribeMyself(Guid.NewGuid(), HomeOrganisationId: Guid.NewGuid()), HttpStatusCode.NotFound, "membership.organisation-unknown");
        await caller.SendRefused(new DescribeMyself(Guid.NewGuid(), "X", ExpectedVersion: 1), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Equal("Noor Wessels", (await caller.Ask(new Me())).Person.DisplayName);
    }

    /// <summary>A researcher knows by name who guides; a hat told to the outer circle is read only with its owner's consent to a study (CR-8).</summary>
    [Fact]
    public async Task Shows_a_researcher_a_hat_only_after_agreeing_to_a_study()
    {
        var (facilitator, id) = await world.Guided();
        var (researcher, _) = await world.WithRole(id, facilitator, NetworkRole.Researcher);
        var study = Guid.NewGuid();
        BelongingFact fact(Guid person, Standing standing, DateTimeOffset? until = null, long version = 1) =>
            new(person, id, standing, study, DateTimeOffset.MinValue, until, DateTimeOffset.MinValue, version);
        await world.As(facilitator).Send(new AddHat(Guid.NewGuid(), "dorpsbewoner", Audience: AudienceLevel.OuterCircle));
        await world.Service.Hear(new StudyOpened(study, [id], [fact(researcher, Standing.StudyReader)]));
        Assert.Empty(await Seen());

        await world.Service.Hear(new StudyConsented(study, id, facilitator, [fact(facilitator, Standing.StudyConsent)]), AudienceLevel.Own);
        Assert.Equal(["dorpsbewoner"], await Seen());

        await world.Service.Hear(new StudyConsentWithdrawn(study, id, facilitator, [fact(facilitator, Standing.StudyConsent, world.Clock.GetUtcNow(), 2)]), AudienceLevel.Own);
        Assert.Empty(await Seen());

        async Task<IEnumerable<string>> Seen() => (await world.As(researcher).Ask(new People([facilitator]))).Single().Hats.Select(h => h.Label);
    }

    [Fact]
    public async Task Wears_hats_that_others_see_as_far_as_one_chose()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var caller = world.As(person);
        var worn = await caller.Send(new AddHat(Guid.NewGuid(), "bewoner"));
        await caller.Send(new AddHat(Guid.NewGuid(), "mantelzorger", Audience: AudienceLevel.Own));
        Assert.Equal(["bewoner"], (await world.As(facilitator).Ask(new People([person]))).Single().Hats.Select(h => h.Label));
        Assert.Equal(2, (await caller.Ask(new People([person]))).Single().Hats.Count);
        Assert.Null((await world.As(facilitator).Ask(new People([person]))).Single().TimeZone);

        await caller.SendRefused(new AddHat(Guid.NewGuid(), "Bewoner"), HttpStatusCode.Conflict, "membership.hat-worn-already");
        await caller.SendRefused(new AddHat(Guid.NewGuid(), "vriend", Audience: AudienceLevel.Circle), HttpStatusCode.BadRequest, "membership.hat-audience");
        await caller.SendRefused(new AddHat(Guid.NewGuid(), "baas", Guid.NewGuid()), HttpStatusCode.NotFound, "membership.organisation-unknown");
        await caller.SendRefused(new RemoveHat(Guid.NewGuid(), Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");
        Assert.Single((await caller.Send(new RemoveHat(Guid.NewGuid(), worn.Hats.Single().Id))).Hats);
        for (var i = 0; i < 19; i++) await caller.Send(new AddHat(Guid.NewGuid(), $"pet {i}"));
        await caller.SendRefused(new AddHat(Guid.NewGuid(), "nog een"), HttpStatusCode.Conflict, "membership.too-many-hats");
    }

    [Fact]
    public async Task Is_known_by_name_only_where_one_shares_a_network()
    {
        var (facilitator, id) = await world.Guided();
        var (person, _) = await world.Participant(id, facilitator);
        var (elsewhere, other) = await world.Guided();
        Assert.Equal(2, (await world.As(facilitator).Ask(new People([person, facilitator, elsewhere]))).Count);
        Assert.Empty(await world.As(elsewhere).Ask(new People([person, facilitator])));
        Assert.Equal([other], (await world.As(elsewhere).Ask(new MyNetworks())).Items.Select(n => n.Id));
    }

    [Fact]
    public async Task Can_be_erased_from_everywhere()
    {
        var (facilitator, id) = await world.Guided();
        var (person, participation) = await world.Participant(id, facilitator);
        await world.As(person).Send(new StateGivesAndSeeks(Guid.NewGuid(), participation, ["tijd"], []));
        await world.As(person).Send(new StateDrive(Guid.NewGuid(), id, "Mijn moeder"));
        await world.As(facilitator).Send(new FormGroup(Guid.NewGuid(), id, GroupKind.Working, "Inhoud", MemberIds: [person]));

        await world.As(person).SendRefused(new ErasePerson(Guid.NewGuid()), HttpStatusCode.BadRequest, "membership.erasure-word");
        await world.As(person).SendRefused(new ErasePerson(Guid.NewGuid(), Word: "wissen", ReceiptCode: "te kort"), HttpStatusCode.BadRequest, "membership.receipt-code-short");
        Assert.Equal(PersonState.Erased, (await world.As(person).Send(new ErasePerson(Guid.NewGuid(), Word: "Wissen "))).State);
        var said = (await world.Service.Said<PersonErased>()).Single(e => e.Data.PersonId == person);
        Assert.Null(said.ActorRef);
        Assert.All(said.Data.Belongings, b => Assert.NotNull(b.Until));
        Assert.Equal(2, said.Data.Belongings.Count);
        Assert.Empty(await world.As(facilitator).Ask(new People([person])));
        Assert.Empty((await world.As(facilitator).Ask(new PeopleAndWhatTheyBring([id]))).Single().People.Items);
        await world.As(person).SendRefused(new ErasePerson(Guid.NewGuid(), Word: "wissen"), HttpStatusCode.Unauthorized, "request.sign-in-first");
        await world.As(person).SendRefused(new DescribeMyself(Guid.NewGuid(), "Toch weer"), HttpStatusCode.Unauthorized, "request.sign-in-first");
        await using var db = world.Database();
        Assert.DoesNotContain(db.Statements, s => s.AuthorId == person);
        Assert.Empty((await db.Participations.FindAsync(participation))!.Gives);
    }

    [Fact]
    public async Task Needs_to_sign_in_for_everything_that_is_not_public()
    {
        await world.Service.Anonymous.AskRefused(new Me(), HttpStatusCode.Unauthorized, "request.sign-in-first");
        await world.Service.Anonymous.SendRefused(new LightSpark(Guid.NewGuid(), "X", "Y"), HttpStatusCode.Unauthorized, "request.sign-in-first");
        await world.As(Guid.NewGuid()).AskRefused(new Me(), HttpStatusCode.NotFound, "not-found");
    }
}
