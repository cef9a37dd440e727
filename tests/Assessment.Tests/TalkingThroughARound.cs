using System.Net;
using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class TalkingThroughARound(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task Needs_a_held_dialogue_with_participants()
    {
        var network = await assessment.Network();
        var round = await network.Opened();
        var reading = new RecordReading(Guid.NewGuid(), round.Id, "We zijn gegroeid.", "De spreiding", "Vaker naar buiten");
        await network.Someone.SendRefused(reading, HttpStatusCode.Conflict, "assessment.round-not-closed");
        for (var i = 0; i < 5; i++) await network.Answer(round.Id, network.Participants[i], TestNetwork.OnStep(1 + i));
        await network.Close(round.Id);
        await network.Someone.SendRefused(reading, HttpStatusCode.Conflict, "assessment.dialogue-not-held");
        await network.Held(round.DialogueSessionId!.Value, present: 0);
        await network.Someone.SendRefused(reading, HttpStatusCode.Conflict, "assessment.dialogue-not-held");
        Assert.Equal(RoundState.Closed, (await network.Sees(network.Facilitator, round.Id))!.State);

        await network.Service.Hear(new PresenceCorrected(round.DialogueSessionId.Value, network.Id, 6, 6, []));
        var read = await network.Someone.Send(reading);
        Assert.Equal(RoundState.TalkedThrough, read.State);
        Assert.Equal(new ReadingView(round.DialogueSessionId.Value, "We zijn gegroeid.", "De spreiding", "Vaker naar buiten"), read.Reading);
        Assert.Single(await network.Service.Said<RoundDiscussed>(), e => e.SubjectId == round.Id && e.ActorRef is null && e.Data.SessionId == round.DialogueSessionId);
        Assert.DoesNotContain(await network.Service.SaidBodies(), body => body.Contains("gegroeid", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Can_be_put_better_without_being_told_twice()
    {
        var network = await assessment.Network();
        var round = await network.TalkedThrough(2, 3, 3, 4, 4, 5);
        var better = await network.Someone.Send(new RecordReading(Guid.NewGuid(), round.Id, "We zijn samen gegroeid.", ExpectedVersion: round.Version));
        Assert.Equal("We zijn samen gegroeid.", better.Reading!.MadeOfIt);
        await network.Someone.SendRefused(new RecordReading(Guid.NewGuid(), round.Id, "Te laat", ExpectedVersion: round.Version), HttpStatusCode.Conflict, "request.changed-meanwhile");
        Assert.Single(await network.Service.Said<RoundDiscussed>(), e => e.SubjectId == round.Id);
    }

    [Fact]
    public async Task Comes_before_releasing_and_the_sponsor_sees_only_what_was_released()
    {
        var network = await assessment.Network();
        var round = await network.Closed(2, 3, 3, 4, 4, 5);
        await network.Someone.SendRefused(new ReleaseResult(Guid.NewGuid(), round.Id, ["SAFETY"]), HttpStatusCode.Conflict, "assessment.round-not-talked-through");
        await network.Held(round.DialogueSessionId!.Value);
        await network.Someone.Send(new RecordReading(Guid.NewGuid(), round.Id, "We zijn gegroeid."));
        Assert.Null(await network.Sees(network.Sponsor, round.Id));
        Assert.Null(await network.SeesResult(network.Sponsor, round.Id));
        Assert.Empty((await network.Service.As(network.Sponsor).Ask(new RoundsOfNetworks([network.Id])))[0].Rounds.Items);

        await network.Someone.SendRefused(new ReleaseResult(Guid.NewGuid(), round.Id, ["NICE"]), HttpStatusCode.BadRequest, "assessment.unknown-dimension");
        var released = await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), round.Id, ["SAFETY", "SAFETY"]));
        Assert.Equal(["SAFETY"], released.Released);
        var told = Assert.Single(await network.Service.Said<ResultReleased>(), e => e.SubjectId == round.Id);
        Assert.Equal((AudienceLevel.OuterCircle, null), (told.Audience, told.ActorRef));

        var seen = (await network.Sees(network.Sponsor, round.Id))!;
        Assert.Equal((null, null, null), (seen.Reading, seen.InterventionNote, seen.DialogueSessionId));
        var result = (await network.SeesResult(network.Sponsor, round.Id))!;
        Assert.Equal(63, result.Dimensions.Single(d => d.Code == "SAFETY").Mean);
        Assert.All(result.Dimensions.Where(d => d.Code != "SAFETY"), d => Assert.Equal((Withheld.NotReleased, null, null), (d.Withheld, d.N, d.Mean)));
        Assert.Equal((0, Withheld.NotReleased), (result.Remarks.Count, result.RemarksWithheld));
        Assert.Null(await network.SeesResult(Guid.NewGuid(), round.Id));

        var more = await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), round.Id, ["ENERGY"]));
        Assert.Equal(["SAFETY", "ENERGY"], more.Released);
    }

    [Fact]
    public async Task With_too_few_answers_leaves_nothing_to_release()
    {
        var network = await assessment.Network();
        var round = await network.TalkedThrough(2, 3, 4);
        await network.Someone.SendRefused(new ReleaseResult(Guid.NewGuid(), round.Id, ["SAFETY"]), HttpStatusCode.Conflict, "assessment.nothing-to-release");
        Assert.Null(await network.Sees(network.Sponsor, round.Id));
    }

    [Fact]
    public async Task Ends_with_filing_it()
    {
        var network = await assessment.Network();
        var round = await network.Closed(2, 3, 3, 4, 4, 5);
        await network.Someone.SendRefused(new FileRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-not-talked-through");
        await network.Held(round.DialogueSessionId!.Value);
        await network.Someone.Send(new RecordReading(Guid.NewGuid(), round.Id, "We zijn gegroeid."));
        Assert.Equal(RoundState.Filed, (await network.Someone.Send(new FileRound(Guid.NewGuid(), round.Id))).State);

        await network.Someone.SendRefused(new FileRound(Guid.NewGuid(), round.Id), HttpStatusCode.Conflict, "assessment.round-filed");
        await network.Someone.SendRefused(new RecordReading(Guid.NewGuid(), round.Id, "x"), HttpStatusCode.Conflict, "assessment.round-filed");
        await network.Someone.SendRefused(new PlanDialogue(Guid.NewGuid(), round.Id, Guid.NewGuid()), HttpStatusCode.Conflict, "assessment.round-talked-through");
        Assert.Null((await network.SeesResult(network.Participants[1], round.Id))!.Withheld);
    }

    [Fact]
    public async Task Is_not_for_newcomers_unless_it_was_released()
    {
        var network = await assessment.Network();
        var round = await network.TalkedThrough(2, 3, 3, 4, 4, 5);
        assessment.Service.Clock.Advance(TimeSpan.FromDays(30));
        var newcomer = Guid.NewGuid();
        await network.Service.Belong(network.Fact(newcomer, Standing.Participant, readsFrom: assessment.Now));

        Assert.Null(await network.Sees(newcomer, round.Id));
        Assert.Null(await network.SeesResult(newcomer, round.Id));
        var empty = Assert.Single(await network.Service.As(newcomer).Ask(new VitalityOverTime([network.Id])));
        Assert.Empty(empty.Rounds);

        await network.Someone.Send(new ReleaseResult(Guid.NewGuid(), round.Id, ["SAFETY"]));
        var seen = (await network.SeesResult(newcomer, round.Id))!;
        Assert.Single(seen.Dimensions, d => d.Mean is not null);
        Assert.Null((await network.Sees(newcomer, round.Id))!.Reading);
    }
}
