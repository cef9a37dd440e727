using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class OpeningARound(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Follows_on_announcing_it_in_person()
    {
        var network = await assessment.Network();
        var round = await network.Planned();
        Assert.NotEmpty(round.Guidance);

        var announced = await network.Someone.Send(new AnnounceRound(Guid.NewGuid(), round.Id, round.Version));
        Assert.Equal((RoundState.AnnouncedInPerson, 2), (announced.State, announced.Version));
        var opened = await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id, announced.Version));
        Assert.Equal((RoundState.Open, 8, null), (opened.State, opened.Invited, opened.Answers));
        Assert.Single(await network.Service.Said<RoundOpened>(), e => e.SubjectId == round.Id && e.ActorRef is null);
    }

    [Fact]
    public async Task Is_refused_when_the_dialogue_was_called_off_until_another_is_chosen()
    {
        var network = await assessment.Network();
        var round = await network.Planned();
        await network.Service.Hear(new SessionCancelled(round.DialogueSessionId!.Value, network.Id));

        await network.Someone.SendRefused(new OpenRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-without-dialogue");
        var seen = (await network.Sees(network.Facilitator, round.Id))!;
        Assert.True(seen.DialogueIsCancelled);
        Assert.Equal(RoundState.Prepared, seen.State);
        Assert.Contains(seen.Guidance, text => text.En.Contains("called off", StringComparison.Ordinal));

        await network.Someone.SendRefused(new PlanDialogue(Guid.NewGuid(), round.Id, Guid.NewGuid()), HttpStatusCode.Conflict, "assessment.round-without-dialogue");
        var session = await network.Session();
        Assert.Equal(session, (await network.Someone.Send(new PlanDialogue(Guid.NewGuid(), round.Id, session))).DialogueSessionId);
        Assert.Equal(RoundState.Open, (await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id))).State);
    }

    [Fact]
    public async Task Is_refused_the_second_time()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        await network.Someone.SendRefused(new OpenRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-opened-already");
        await network.Someone.SendRefused(new AnnounceRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-opened-already");
        Assert.Equal(RoundState.Open, (await network.Sees(network.Facilitator, round.Id))!.State);
    }

    [Fact]
    public async Task With_a_stale_version_conflicts()
    {
        var network = await assessment.Network();
        var round = await network.Planned();
        await network.Someone.Send(new AnnounceRound(Guid.NewGuid(), round.Id));
        await network.Someone.SendRefused(new OpenRound(Guid.NewGuid(), round.Id, round.Version), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Equal(RoundState.AnnouncedInPerson, (await network.Sees(network.Facilitator, round.Id))!.State);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    public async Task Is_refused_in_a_small_network_with_the_advice_to_talk_together(int participants)
    {
        var network = await assessment.Network(participants);
        var round = await network.Planned();
        Assert.Contains(round.Guidance, text => text.En.Contains("A round needs eight participants", StringComparison.Ordinal));
        await network.Someone.SendRefused(new OpenRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.too-few-for-a-round");
        Assert.Equal((RoundState.Prepared, null), ((await network.Sees(network.Facilitator, round.Id))!.State, (await network.Sees(network.Facilitator, round.Id))!.Invited));
        Assert.DoesNotContain(await network.Service.Said<RoundOpened>(), e => e.SubjectId == round.Id);

        var larger = await assessment.Network(8);
        Assert.Empty((await larger.Opened()).Guidance);
    }

    [Fact]
    public async Task Lets_everybody_be_reminded_at_once_and_not_more_often_than_every_two_days()
    {
        var network = await assessment.Network();
        var round = await network.Planned();
        await network.Someone.SendRefused(new RemindOfRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-not-open");
        await network.Someone.Send(new OpenRound(Guid.NewGuid(), round.Id));
        await network.Answer(round.Id, network.Participants[0], TestNetwork.OnStep(3));

        var reminded = await network.Someone.Send(new RemindOfRound(Guid.NewGuid(), round.Id));
        Assert.Equal(assessment.Now, reminded.RemindedAt);
        assessment.Service.Clock.Advance(TimeSpan.FromHours(47));
        await network.Someone.SendRefused(new RemindOfRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.reminded-just-now");
        // The event names the round and nobody: not even how many answered.
        Assert.Single(await network.Service.Said<RoundReminded>(), e => e.SubjectId == round.Id && e.ActorRef is null && e.Data == new RoundReminded(round.Id, network.Id));
        assessment.Service.Clock.Advance(TimeSpan.FromHours(2));
        await network.Someone.Send(new RemindOfRound(Guid.NewGuid(), round.Id));
        Assert.Equal(2, (await network.Service.Said<RoundReminded>()).Count(e => e.SubjectId == round.Id));
        await network.Service.As(network.Sponsor).SendRefused(new RemindOfRound(Guid.NewGuid(), round.Id), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Is_not_found_for_people_outside()
    {
        var network = await assessment.Network();
        var round = await network.Planned();
        foreach (var person in new[] { Guid.NewGuid(), network.Sponsor })
        {
            await network.Service.As(person).SendRefused(new OpenRound(Guid.NewGuid(), round.Id), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(person).SendRefused(new AnnounceRound(Guid.NewGuid(), round.Id), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(person).SendRefused(new CloseRound(Guid.NewGuid(), round.Id), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(person).SendRefused(new PlanDialogue(Guid.NewGuid(), round.Id, Guid.NewGuid()), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(person).SendRefused(new RecordReading(Guid.NewGuid(), round.Id, "x"), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(person).SendRefused(new ReleaseResult(Guid.NewGuid(), round.Id, ["SAFETY"]), HttpStatusCode.NotFound, "not-found");
            await network.Service.As(person).SendRefused(new FileRound(Guid.NewGuid(), round.Id), HttpStatusCode.NotFound, "not-found");
            Assert.Null(await network.Sees(person, round.Id));
        }

        Assert.Equal(RoundState.Prepared, (await network.Sees(network.Facilitator, round.Id))!.State);
    }
}
