using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class PlanningARound(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Takes_a_planned_dialogue_and_is_told_to_others_without_its_note()
    {
        var network = await assessment.Network();
        var session = await network.Session();
        var round = await network.Someone.Send(network.Plan(session, RoundMoment.AfterIntervention, note: "We begonnen met een wandeling."));

        Assert.Equal(RoundState.Prepared, round.State);
        Assert.Equal((session, "VIT", 1), (round.DialogueSessionId, round.Instrument, round.InstrumentVersion));
        Assert.Equal("We begonnen met een wandeling.", (await network.Sees(network.Facilitator, round.Id))!.InterventionNote);
        var told = Assert.Single(await network.Service.Said<RoundPlanned>(), e => e.SubjectId == round.Id);
        Assert.Equal((network.Id, session, null), (told.Data.NetworkId, told.Data.DialogueSessionId, told.ActorRef));
        Assert.DoesNotContain(await network.Service.SaidBodies(), body => body.Contains("wandeling", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_refused_without_a_dialogue_that_is_planned_here()
    {
        var network = await assessment.Network();
        var other = await assessment.Network();
        var cancelled = await network.Session();
        await network.Service.Hear(new SessionCancelled(cancelled, network.Id));

        foreach (var session in new[] { Guid.NewGuid(), cancelled, await other.Session() })
        {
            var problem = await network.Someone.SendRefused(network.Plan(session), HttpStatusCode.Conflict, "assessment.round-without-dialogue");
            Assert.Equal("dialogueSessionId", problem.Field);
        }

        Assert.Empty((await network.Someone.Ask(new RoundsOfNetworks([network.Id])))[0].Rounds.Items);
        Assert.DoesNotContain(await network.Service.Said<RoundPlanned>(), e => e.NetworkId == network.Id);
    }

    [Fact]
    public async Task Is_refused_when_the_dialogue_starts_before_the_round_closes()
    {
        var network = await assessment.Network();
        var session = await network.Session(assessment.Now.AddDays(20));
        await network.Service.Hear(new SessionMoved(session, network.Id, assessment.Now.AddDays(3), assessment.Now.AddDays(3).AddHours(2), assessment.Now.AddDays(20)));
        await network.Someone.SendRefused(network.Plan(session), HttpStatusCode.Conflict, "assessment.dialogue-before-closing");
    }

    [Fact]
    public async Task Is_refused_when_it_ends_before_it_starts()
    {
        var network = await assessment.Network();
        var plan = network.Plan(await network.Session());
        await network.Someone.SendRefused(plan with { ClosesAt = plan.OpensAt }, HttpStatusCode.BadRequest, "assessment.round-ends-before-it-starts");
    }

    [Fact]
    public async Task Is_refused_for_an_unknown_questionnaire_or_version()
    {
        var network = await assessment.Network();
        var plan = network.Plan(await network.Session());
        await network.Someone.SendRefused(plan with { Instrument = "XYZ" }, HttpStatusCode.BadRequest, "assessment.unknown-instrument");
        await network.Someone.SendRefused(plan with { InstrumentVersion = 99 }, HttpStatusCode.BadRequest, "assessment.unknown-instrument");
    }

    [Fact]
    public async Task Is_refused_while_another_round_is_under_way()
    {
        var network = await assessment.Network();
        await network.Planned();
        await network.Someone.SendRefused(network.Plan(await network.Session()), HttpStatusCode.Conflict, "assessment.round-already-running");
    }

    [Fact]
    public async Task Two_at_the_same_moment_become_one()
    {
        var network = await assessment.Network();
        var session = await network.Session();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            using var response = await network.Service.As(network.Participants[i]).Post("/commands/plan-round", System.Text.Json.JsonSerializer.Serialize(network.Plan(session), LivingNetworks.Hosting.Wire.Json));
            return response.StatusCode;
        }));
        Assert.Single(answers, HttpStatusCode.OK);
        Assert.All(answers, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Conflict, status.ToString()));
        Assert.Single((await network.Someone.Ask(new RoundsOfNetworks([network.Id])))[0].Rounds.Items);
    }

    [Fact]
    public async Task Is_not_found_for_people_outside()
    {
        var network = await assessment.Network();
        var plan = network.Plan(await network.Session());
        await network.Service.As(Guid.NewGuid()).SendRefused(plan, HttpStatusCode.NotFound, "not-found");
        await network.Service.As(network.Sponsor).SendRefused(plan, HttpStatusCode.NotFound, "not-found");
        await network.Service.Anonymous.SendRefused(plan, HttpStatusCode.Unauthorized, "request.sign-in-first");
    }

    [Fact]
    public async Task Of_a_concluded_network_looks_back()
    {
        var network = await assessment.Network();
        await network.Service.Hear(new NetworkConcluded(network.Id, default, [], null, null, 24));
        await network.Someone.SendRefused(network.Plan(await network.Session(), RoundMoment.Interim), HttpStatusCode.Conflict, "assessment.network-concluded");
        Assert.Equal(RoundMoment.Afterwards, (await network.Planned(RoundMoment.Afterwards)).Moment);
    }

    [Fact]
    public async Task Sent_twice_acts_once()
    {
        var network = await assessment.Network();
        var plan = network.Plan(await network.Session());
        var first = await network.Someone.Send(plan);
        Assert.Equal(first.Id, (await network.Someone.Send(plan)).Id);
        Assert.Single(await network.Service.Said<RoundPlanned>(), e => e.NetworkId == network.Id);
    }
}
