using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;
using DatePrecision = LivingNetworks.LearningLog.Contracts.DatePrecision;
using Zone = LivingNetworks.LearningLog.Contracts.Zone;

namespace LivingNetworks.LearningLog.Tests;

public sealed class WritingAnEntry(World world) : IClassFixture<World>
{
    [Fact]
    public async Task Starts_with_the_author_alone_when_it_arose_nowhere_else()
    {
        var net = await world.Network();

        var entry = await net.Write(net.Noor);

        Assert.Equal(AudienceLevel.Own, entry.Audience);
        Assert.Equal(1, entry.Version);
        Assert.Equivalent(entry, await ReadBack(net, net.Noor, entry), strict: true);
        Assert.False(await net.Reads(net.Rutger, entry.EntryId));
        Assert.DoesNotContain(await world.Service.Said<EntryShared>(), e => e.Data.EntryId == entry.EntryId);
    }

    [Fact]
    public async Task Starts_in_the_circle_of_its_session()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Working, net.Noor, net.Fenna);

        var entry = await net.Write(net.Noor, session: session);

        Assert.Equal((AudienceLevel.Circle, session), (entry.Audience, entry.CircleId!.Value));
        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
        Assert.False(await net.Reads(net.Rutger, entry.EntryId));
        Assert.False(await net.Reads(net.Bram, entry.EntryId));
        Assert.Single(await world.Service.Said<EntryShared>(), e => e.Data.EntryId == entry.EntryId && e.Audience == AudienceLevel.Circle && e.ActorRef is null);
    }

    [Theory]
    [InlineData(SessionKind.Plenary)]
    [InlineData(SessionKind.LookBack)]
    [InlineData(SessionKind.Harvest)]
    public async Task Starts_inside_when_it_arose_in_a_session_of_everyone(SessionKind kind)
    {
        var net = await world.Network();
        var session = await net.Held(kind, net.Noor, net.Fenna);

        var entry = await net.Write(net.Noor, session: session);

        Assert.Equal(AudienceLevel.Inside, entry.Audience);
        Assert.True(await net.Reads(net.Rutger, entry.EntryId));
    }

    [Fact]
    public async Task Keeps_to_the_smallest_circle_while_the_session_is_not_known_here()
    {
        var net = await world.Network();
        var session = Guid.NewGuid();

        var entry = await net.Write(net.Noor, session: session);
        await net.Hold(session, SessionKind.Plenary, net.Noor, net.Fenna);

        Assert.Equal((AudienceLevel.Circle, session), (entry.Audience, entry.CircleId!.Value));
        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
        Assert.False(await net.Reads(net.Rutger, entry.EntryId));
    }

    [Fact]
    public async Task Is_not_found_for_a_session_of_another_network()
    {
        var (net, other) = (await world.Network(), await world.Network());
        var session = await other.Held(SessionKind.Plenary, other.Noor);

        await net.As(net.Noor).SendRefused(net.Written(session: session), HttpStatusCode.NotFound, "not-found");

        Assert.Empty((await net.As(net.Noor).Ask(new MyLog())).Items);
    }

    [Fact]
    public async Task Goes_no_further_than_the_author_wishes()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Plenary, net.Noor, net.Fenna);

        var own = await net.Write(net.Noor, session: session, audience: AudienceLevel.Own);
        var told = await net.Write(net.Noor, session: session, audience: AudienceLevel.Confidant, confidants: [net.Bram]);

        Assert.Equal(AudienceLevel.Own, own.Audience);
        Assert.False(await net.Reads(net.Fenna, own.EntryId));
        Assert.Equal((AudienceLevel.Confidant, net.Bram), (told.Audience, Assert.Single(told.OwnDetails!.ConfidantIds)));
        Assert.True(await net.Reads(net.Bram, told.EntryId));
        Assert.False(await net.Reads(net.Fenna, told.EntryId));
    }

    [Fact]
    public async Task Goes_as_far_as_the_author_wishes_when_nobody_else_can_be_recognised()
    {
        var net = await world.Network();

        var entry = await net.Write(net.Noor, audience: AudienceLevel.Inside);

        Assert.Equal(AudienceLevel.Inside, entry.Audience);
        Assert.Null(entry.OwnDetails!.WaitsForWideningTo);
        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
        var said = Assert.Single(await world.Service.Said<EntryShared>(), e => e.Data.EntryId == entry.EntryId);
        Assert.Equal((EntryKind.Change, AudienceLevel.Inside), (said.Data.Kind, said.Data.Audience));
    }

    [Fact]
    public async Task Waits_in_its_own_circle_until_everyone_recognisable_agreed()
    {
        var net = await world.Network();

        var entry = await net.Write(net.Noor, text: "Rutger durfde te vragen.", audience: AudienceLevel.Inside, recognisable: [net.Rutger]);

        Assert.Equal((AudienceLevel.Own, AudienceLevel.Inside), (entry.Audience, entry.OwnDetails!.WaitsForWideningTo!.Value));
        Assert.Equal(AudienceLevel.Inside, (await ReadBack(net, net.Noor, entry)).OwnDetails!.WaitsForWideningTo);
        Assert.False(await net.Reads(net.Fenna, entry.EntryId));
        var asked = Assert.Single((await net.As(net.Rutger).Ask(new WideningInbox())).Items);
        Assert.Equal("Rutger durfde te vragen.", asked.ItemText);

        await net.As(net.Rutger).Send(new AnswerWidening(Guid.NewGuid(), asked.RequestId, Agrees: true));

        Assert.True(await net.Reads(net.Fenna, entry.EntryId));
        Assert.Empty((await net.As(net.Rutger).Ask(new WideningInbox())).Items);
    }

    [Fact]
    public async Task Stays_with_the_author_while_somebody_who_is_quoted_has_not_confirmed_it()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Working, net.Noor, net.Rutger);

        var entry = await net.Write(net.Noor, text: "'Ik dacht dat ik het alleen moest doen.'", session: session, quoted: net.Rutger);

        Assert.Equal((AudienceLevel.Own, false), (entry.Audience, entry.OwnDetails!.QuoteIsConfirmed));
        Assert.False(await net.Reads(net.Rutger, entry.EntryId));
        var asked = Assert.Single((await net.As(net.Rutger).Ask(new WideningInbox())).Items);
        await net.As(net.Rutger).Send(new AnswerWidening(Guid.NewGuid(), asked.RequestId, Agrees: true));

        var after = await ReadBack(net, net.Noor, entry);
        Assert.Equal((AudienceLevel.Circle, true), (after.Audience, after.OwnDetails!.QuoteIsConfirmed));
        Assert.True(await net.Reads(net.Rutger, entry.EntryId));
    }

    [Fact]
    public async Task Shows_no_author_and_no_hat_unless_the_author_chose_so()
    {
        var net = await world.Network();
        var hat = Guid.NewGuid();
        var silent = await net.As(net.Noor).Send(net.Written(audience: AudienceLevel.Inside) with { HatId = hat });
        var named = await net.As(net.Noor).Send(net.Written(audience: AudienceLevel.Inside, showsAuthor: true) with { HatId = hat });

        var read = (await net.As(net.Fenna).Ask(new NetworkLog(net.Id))).Items;

        var (asSilent, asNamed) = (read.Single(e => e.EntryId == silent.EntryId), read.Single(e => e.EntryId == named.EntryId));
        Assert.Equal((null, null, null, false), (asSilent.AuthorId, asSilent.HatId, asSilent.OwnDetails, asSilent.IsMine));
        Assert.Equal((net.Noor, hat, null), (asNamed.AuthorId!.Value, asNamed.HatId!.Value, asNamed.OwnDetails));
        Assert.Equal((net.Noor, true), (silent.AuthorId!.Value, silent.IsMine));
    }

    [Fact]
    public async Task Keeps_everything_that_was_written()
    {
        var net = await world.Network();
        var (activity, assignment, goal) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

        var entry = await net.As(net.Noor).Send(new WriteEntry(
            Guid.NewGuid(), net.Id, EntryKind.Failure, "Het formulier werkte niet.", [LearningLevel.Organisation, LearningLevel.Network],
            [LearningDomain.Skill], Zone.Learning, Noticed.Later, ActivityId: activity, AssignmentId: assignment, GoalId: goal,
            HappenedOn: new CoarseDate(new DateOnly(2025, 2, 14), DatePrecision.Season), PromptCode: "OBS-1"));

        var read = await ReadBack(net, net.Noor, entry);
        Assert.Equal((EntryKind.Failure, "Het formulier werkte niet.", Noticed.Later, "OBS-1"), (read.Kind, read.Text, read.Noticed!.Value, read.PromptCode));
        Assert.Equal([LearningLevel.Organisation, LearningLevel.Network], read.Levels);
        Assert.Equal([LearningDomain.Skill], read.Domains);
        Assert.Equal((activity, assignment, goal), (read.ActivityId!.Value, read.AssignmentId!.Value, read.GoalId!.Value));
        Assert.Equal(new CoarseDate(new DateOnly(2024, 12, 1), DatePrecision.Season), read.HappenedOn);
    }

    [Fact]
    public async Task Acts_once_when_it_is_sent_again()
    {
        var net = await world.Network();
        var written = net.Written(audience: AudienceLevel.Inside);

        var first = await net.As(net.Noor).Send(written);
        var again = await net.As(net.Noor).Send(written);

        Assert.Equal(first.EntryId, again.EntryId);
        Assert.Single((await net.As(net.Noor).Ask(new MyLog(net.Id))).Items);
        Assert.Single(await world.Service.Said<EntryShared>(), e => e.Data.NetworkId == net.Id);
    }

    [Fact]
    public async Task Is_refused_without_signing_in()
    {
        var net = await world.Network();

        await world.Service.Anonymous.SendRefused(net.Written(), HttpStatusCode.Unauthorized, "request.sign-in-first");
    }

    [Fact]
    public async Task Is_not_found_for_an_outsider_a_sponsor_and_somebody_who_left()
    {
        var net = await world.Network();
        await net.Leave(net.Rutger);

        foreach (var person in new[] { net.Outsider, net.Sponsor, net.Contact, net.Rutger })
        {
            await net.As(person).SendRefused(net.Written(), HttpStatusCode.NotFound, "not-found");
            Assert.Empty((await net.As(person).Ask(new MyLog(net.Id))).Items);
        }
    }

    public static TheoryData<string, string, Func<Net, WriteEntry>> Unclear => new()
    {
        { "learninglog.prompt-unknown", "promptCode", net => net.Written() with { PromptCode = "XYZ-1" } },
        { "learninglog.person-not-in-network", "confidantIds", net => net.Written(audience: AudienceLevel.Confidant, confidants: [net.Outsider]) },
        { "learninglog.person-not-in-network", "recognisablePersonIds", net => net.Written(recognisable: [net.Outsider]) },
        { "learninglog.person-not-in-network", "quotedPersonId", net => net.Written(quoted: net.Outsider) },
        { "learninglog.confidants-missing", "confidantIds", net => net.Written(audience: AudienceLevel.Confidant) },
        { "learninglog.circle-missing", "circleId", net => net.Written(audience: AudienceLevel.Circle) },
        { "field.empty", "text", net => net.Written(" ") },
        { "field.too-long", "text", net => net.Written(new string('x', 4001)) },
        { "field.too-few", "levels", net => net.Written() with { Levels = [] } },
    };

    [Theory]
    [MemberData(nameof(Unclear))]
    public async Task Is_refused_when_something_is_missing_or_unknown(string code, string field, Func<Net, WriteEntry> written)
    {
        var net = await world.Network();

        var problem = await net.As(net.Noor).SendRefused(written(net), HttpStatusCode.BadRequest, code);

        Assert.Equal(field, problem.Field);
        Assert.Empty((await net.As(net.Noor).Ask(new MyLog(net.Id))).Items);
    }

    [Fact]
    public async Task Is_not_found_for_a_circle_that_the_author_is_not_in()
    {
        var net = await world.Network();

        await net.As(net.Fenna).SendRefused(net.Written(audience: AudienceLevel.Circle, circle: net.Group), HttpStatusCode.NotFound, "not-found");

        Assert.Empty((await net.As(net.Fenna).Ask(new MyLog(net.Id))).Items);
    }

    [Fact]
    public async Task Is_refused_after_the_end_except_for_a_story()
    {
        var net = await world.Network();
        await world.Service.Hear(new NetworkConcluded(net.Id, ConclusionKind.OnPurpose, [], null, null, 24));

        await net.As(net.Noor).SendRefused(net.Written(), HttpStatusCode.Conflict, "learninglog.network-has-ended");
        var story = await net.Write(net.Noor, kind: EntryKind.StoryOrImage);

        Assert.Equal(story.EntryId, Assert.Single((await net.As(net.Noor).Ask(new MyLog(net.Id))).Items).EntryId);
        await world.Service.Hear(new NetworkRekindled(net.Id));
        await net.Write(net.Noor);
    }

    private static Task<EntryView> ReadBack(Net net, Guid person, EntryView entry) => net.As(person).Ask(new EntryOfId(entry.EntryId));
}
