using System.Net;
using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Tests;

public sealed class ClimbingTheStaircase(World world) : IClassFixture<World>
{
    [Fact]
    public async Task Goes_up_four_steps_and_is_collective_learning_only_on_the_last()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Plenary, net.Noor, net.Rutger);
        var formed = await net.Insight(net.Noor);
        Assert.Equal((InsightStage.Individual, false, 1L), (formed.Stage, formed.IsCollectiveLearning, formed.Version));

        var shared = await net.As(net.Noor).Send(new ShareInsight(Guid.NewGuid(), formed.InsightId, session));
        Assert.Equal((InsightStage.Shared, false, 2L), (shared.Stage, shared.IsCollectiveLearning, shared.Version));
        var practised = await net.As(net.Rutger).Send(new ShowPractice(Guid.NewGuid(), formed.InsightId, "Wij bellen eerst.", [net.Noor, net.Rutger]));
        Assert.Equal((InsightStage.Practised, false), (practised.Stage, practised.IsCollectiveLearning));
        var anchored = await net.As(net.Bram).Send(new AnchorInsight(Guid.NewGuid(), formed.InsightId, AnchorCarrier.CooperationManagement, AnchorPlace.Agenda, "Vast punt op de agenda"));

        Assert.Equal((InsightStage.Anchored, true), (anchored.Stage, anchored.IsCollectiveLearning));
        Assert.Equal([InsightStage.Individual, InsightStage.Shared, InsightStage.Practised, InsightStage.Anchored], anchored.Evidence.Select(e => e.Stage));
        Assert.Equal((2, session, "Vast punt op de agenda"), (anchored.Evidence[2].Persons!.Value, anchored.Evidence[1].SessionId!.Value, anchored.Evidence[3].Where));
        Assert.Single(await world.Service.Said<InsightShared>(), e => e.Data.InsightId == formed.InsightId);
        Assert.Single(await world.Service.Said<InsightPractised>(), e => e.Data.InsightId == formed.InsightId);
        Assert.Single(await world.Service.Said<InsightAnchored>(), e => e.Data.InsightId == formed.InsightId && e.Data.Carrier == AnchorCarrier.CooperationManagement);
        Assert.Single(await world.Service.Said<CollectiveLearningReached>(), e => e.Data.InsightId == formed.InsightId);
        Assert.Equal(new StaircaseOfNetwork(net.Id, 0, 0, 0, 1, 1), Assert.Single(await net.As(net.Fenna).Ask(new StaircaseCounts([net.Id]))));
        Assert.Single((await net.As(net.Fenna).Ask(new Insights(net.Id, CollectiveLearningOnly: true))).Items);
        Assert.Empty((await net.As(net.Fenna).Ask(new Insights(net.Id, InsightStage.Shared))).Items);
    }

    [Fact]
    public async Task Skips_no_step()
    {
        var net = await world.Network();
        var session = await net.Held(SessionKind.Plenary, net.Noor);
        var insight = await net.Insight(net.Noor);
        var practice = new ShowPractice(Guid.NewGuid(), insight.InsightId, "Anders.", OrganisationIds: [net.Organisation]);
        var anchor = new AnchorInsight(Guid.NewGuid(), insight.InsightId, AnchorCarrier.Person, AnchorPlace.Rule, "Regel");

        await net.As(net.Noor).SendRefused(practice, HttpStatusCode.Conflict, "learninglog.insight-not-yet-shared");
        await net.As(net.Noor).SendRefused(anchor, HttpStatusCode.Conflict, "learninglog.insight-not-yet-practised");
        await net.As(net.Noor).Send(new ShareInsight(Guid.NewGuid(), insight.InsightId, session));
        await net.As(net.Noor).SendRefused(anchor, HttpStatusCode.Conflict, "learninglog.insight-not-yet-practised");

        Assert.Equal(InsightStage.Shared, (await Read(net, insight)).Stage);
        Assert.DoesNotContain(await world.Service.Said<InsightAnchored>(), e => e.Data.InsightId == insight.InsightId);
    }

    [Fact]
    public async Task Needs_two_persons_or_one_organisation_for_a_practice()
    {
        var net = await world.Network();
        var insight = await Shared(net);

        await net.As(net.Noor).SendRefused(new ShowPractice(Guid.NewGuid(), insight.InsightId, "Anders.", [net.Noor, net.Noor]), HttpStatusCode.BadRequest, "learninglog.practice-needs-more");
        await net.As(net.Noor).SendRefused(new ShowPractice(Guid.NewGuid(), insight.InsightId, "Anders.", [net.Noor, net.Outsider]), HttpStatusCode.BadRequest, "learninglog.person-not-in-network");
        Assert.Equal(InsightStage.Shared, (await Read(net, insight)).Stage);
        var practised = await net.As(net.Noor).Send(new ShowPractice(Guid.NewGuid(), insight.InsightId, "Anders.", OrganisationIds: [net.Organisation]));

        Assert.Equal((InsightStage.Practised, 0), (practised.Stage, practised.Evidence[^1].Persons!.Value));
        Assert.Equal([net.Organisation], practised.Evidence[^1].OrganisationIds!);
    }

    [Fact]
    public async Task Needs_a_held_session_or_a_circle_to_be_shared()
    {
        var net = await world.Network();
        var insight = await net.Insight(net.Noor);
        var empty = await net.Held(SessionKind.Plenary);

        await net.As(net.Noor).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId), HttpStatusCode.BadRequest, "learninglog.sharing-needs-circle");
        await net.As(net.Noor).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId, Guid.NewGuid()), HttpStatusCode.Conflict, "learninglog.session-not-held");
        await net.As(net.Noor).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId, empty), HttpStatusCode.Conflict, "learninglog.session-not-held");
        await net.As(net.Fenna).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId, CircleId: net.Group), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Noor).SendRefused(
            new ShareInsight(Guid.NewGuid(), insight.InsightId, CircleId: net.Group, Audience: AudienceLevel.Open), HttpStatusCode.BadRequest, "learninglog.sharing-is-circle-or-inside");
        Assert.Equal(InsightStage.Individual, (await Read(net, insight)).Stage);

        Assert.Equal(InsightStage.Shared, (await net.As(net.Noor).Send(new ShareInsight(Guid.NewGuid(), insight.InsightId, CircleId: net.Group))).Stage);
    }

    [Fact]
    public async Task Starts_as_narrow_as_its_narrowest_entry_and_widens_by_being_shared()
    {
        var net = await world.Network();
        var own = await net.Write(net.Noor);
        var inside = await net.Write(net.Fenna, audience: AudienceLevel.Inside);
        var insight = await net.As(net.Noor).Send(new FormInsight(Guid.NewGuid(), net.Id, "Bellen helpt.", [own.EntryId, inside.EntryId], [LearningLevel.Individual]));
        Assert.Equal(AudienceLevel.Own, insight.Audience);
        Assert.Empty(await net.As(net.Fenna).Ask(new InsightsOfIds([insight.InsightId])));
        Assert.Equal(0, Assert.Single(await net.As(net.Fenna).Ask(new StaircaseCounts([net.Id]))).Individual);
        Assert.Equal(1, Assert.Single(await net.As(net.Noor).Ask(new StaircaseCounts([net.Id]))).Individual);

        var session = await net.Held(SessionKind.Plenary, net.Noor, net.Fenna);
        var shared = await net.As(net.Noor).Send(new ShareInsight(Guid.NewGuid(), insight.InsightId, session));

        Assert.Equal(AudienceLevel.Inside, shared.Audience);
        var asFenna = Assert.Single(await net.As(net.Fenna).Ask(new InsightsOfIds([insight.InsightId])));
        Assert.Equal([inside.EntryId], asFenna.EntryIds);
    }

    [Fact]
    public async Task Is_not_shared_over_the_heads_of_those_whose_experience_it_rests_on()
    {
        var net = await world.Network();
        var inGroup = await net.Write(net.Rutger, audience: AudienceLevel.Circle, circle: net.Group);
        var insight = await net.As(net.Noor).Send(new FormInsight(Guid.NewGuid(), net.Id, "Samen.", [inGroup.EntryId], [LearningLevel.Network]));
        var session = await net.Held(SessionKind.Plenary, net.Noor);

        await net.As(net.Noor).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId, session), HttpStatusCode.Conflict, "learninglog.entries-are-narrower");
        await net.As(net.Rutger).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId, session), HttpStatusCode.Forbidden, "learninglog.audience-is-the-authors");

        var after = await Read(net, insight);
        Assert.Equal((InsightStage.Individual, AudienceLevel.Circle), (after.Stage, after.Audience));
        Assert.DoesNotContain(await world.Service.Said<InsightShared>(), e => e.Data.InsightId == insight.InsightId);
    }

    [Fact]
    public async Task Steps_back_when_a_practice_fades_and_may_climb_again()
    {
        var net = await world.Network();
        var insight = await Shared(net);
        await net.As(net.Noor).Send(new ShowPractice(Guid.NewGuid(), insight.InsightId, "Anders.", [net.Noor, net.Rutger]));
        await net.As(net.Noor).Send(new AnchorInsight(Guid.NewGuid(), insight.InsightId, AnchorCarrier.Person, AnchorPlace.Document, "Gids"));

        await net.As(net.Noor).SendRefused(new StepInsightBack(Guid.NewGuid(), insight.InsightId, InsightStage.Anchored), HttpStatusCode.Conflict, "learninglog.not-a-step-back");
        var back = await net.As(net.Fenna).Send(new StepInsightBack(Guid.NewGuid(), insight.InsightId, InsightStage.Shared));

        Assert.Equal((InsightStage.Shared, false), (back.Stage, back.IsCollectiveLearning));
        Assert.Equal([InsightStage.Individual, InsightStage.Shared], back.Evidence.Select(e => e.Stage));
        Assert.Single(await world.Service.Said<InsightSteppedBack>(), e => e.Data.InsightId == insight.InsightId && e.Data.To == InsightStage.Shared);
        await net.As(net.Noor).SendRefused(
            new AnchorInsight(Guid.NewGuid(), insight.InsightId, AnchorCarrier.Person, AnchorPlace.Document, "Gids"), HttpStatusCode.Conflict, "learninglog.insight-not-yet-practised");
        Assert.Equal(new StaircaseOfNetwork(net.Id, 0, 1, 0, 0, 0), Assert.Single(await net.As(net.Noor).Ask(new StaircaseCounts([net.Id]))));
    }

    [Fact]
    public async Task Rests_on_entries_that_its_author_may_read()
    {
        var net = await world.Network();
        var hidden = await net.Write(net.Rutger);
        var seen = await net.Write(net.Noor);

        await net.As(net.Noor).SendRefused(
            new FormInsight(Guid.NewGuid(), net.Id, "Raden.", [seen.EntryId, hidden.EntryId], [LearningLevel.Network]), HttpStatusCode.NotFound, "not-found");
        await net.As(net.Outsider).SendRefused(new FormInsight(Guid.NewGuid(), net.Id, "Raden.", [seen.EntryId], [LearningLevel.Network]), HttpStatusCode.NotFound, "not-found");

        Assert.Empty((await net.As(net.Noor).Ask(new Insights(net.Id))).Items);
    }

    [Fact]
    public async Task Is_not_found_by_whoever_cannot_read_it_and_conflicts_on_an_older_version()
    {
        var net = await world.Network();
        var insight = await net.Insight(net.Noor);

        foreach (var person in new[] { net.Outsider, net.Sponsor })
        {
            await net.As(person).SendRefused(new StepInsightBack(Guid.NewGuid(), insight.InsightId, InsightStage.Individual), HttpStatusCode.NotFound, "not-found");
            await net.As(person).SendRefused(new ShowPractice(Guid.NewGuid(), insight.InsightId, "x"), HttpStatusCode.NotFound, "not-found");
            await net.As(person).SendRefused(new AnchorInsight(Guid.NewGuid(), insight.InsightId, AnchorCarrier.Person, AnchorPlace.Rule, "x"), HttpStatusCode.NotFound, "not-found");
            await net.As(person).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId, CircleId: net.Group), HttpStatusCode.NotFound, "not-found");
        }

        await net.As(net.Outsider).AskRefused(new Insights(net.Id), HttpStatusCode.NotFound, "not-found");
        Assert.Empty(await net.As(net.Outsider).Ask(new StaircaseCounts([net.Id])));
        await net.As(net.Noor).SendRefused(new ShareInsight(Guid.NewGuid(), insight.InsightId, CircleId: net.Group, ExpectedVersion: 9), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Equal(1, (await Read(net, insight)).Version);
    }

    [Fact]
    public async Task Ends_with_the_network()
    {
        var net = await world.Network();
        var entry = await net.Write(net.Noor);
        await world.Service.Hear(new NetworkConcluded(net.Id, ConclusionKind.OnPurpose, [], null, null, 24));

        await net.As(net.Noor).SendRefused(
            new FormInsight(Guid.NewGuid(), net.Id, "Laat.", [entry.EntryId], [LearningLevel.Network]), HttpStatusCode.Conflict, "learninglog.network-has-ended");

        Assert.Empty((await net.As(net.Noor).Ask(new Insights(net.Id))).Items);
    }

    private static async Task<InsightView> Shared(Net net)
    {
        var session = await net.Held(SessionKind.Plenary, net.Noor);
        var insight = await net.Insight(net.Noor);
        return await net.As(net.Noor).Send(new ShareInsight(Guid.NewGuid(), insight.InsightId, session));
    }

    private static async Task<InsightView> Read(Net net, InsightView insight) => Assert.Single(await net.As(net.Noor).Ask(new InsightsOfIds([insight.InsightId])));
}
