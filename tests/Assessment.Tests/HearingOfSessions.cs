using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Tests;

public class HearingOfSessions(AssessmentUnderTest assessment) : IClassFixture<AssessmentUnderTest>
{
    [Fact]
    public async Task In_any_order_gives_the_same_picture()
    {
        var network = await assessment.Network();
        var round = await network.Closed(2, 3, 3, 4, 4);
        var session = Guid.NewGuid();
        var start = assessment.Now.AddDays(10);

        // Held and looked back on before it was heard to be planned; a move that was said earlier arrives later.
        await network.Service.Hear(new SessionLookedBack(session, network.Id, null, start));
        await network.Service.Hear(new SessionHeld(session, network.Id, SessionKind.Plenary, null, start, start, 5, 5, false, 1, 1, 1, []));
        await network.Service.Hear(new SessionPlanned(session, network.Id, SessionKind.Plenary, start, start.AddHours(2), null));
        await network.Someone.Send(new PlanDialogue(Guid.NewGuid(), round.Id, session));
        Assert.Equal(RoundState.TalkedThrough, (await network.Someone.Send(new RecordReading(Guid.NewGuid(), round.Id, "Besproken."))).State);
    }

    [Fact]
    public async Task A_moved_dialogue_shows_the_results_at_its_new_hour()
    {
        var network = await assessment.Network();
        var round = await network.Closed(2, 3, 3, 4, 4);
        var (was, becomes) = (round.DialogueStartsAt!.Value, round.DialogueStartsAt!.Value.AddDays(7));
        await network.Service.Hear(new SessionMoved(round.DialogueSessionId!.Value, network.Id, becomes, becomes.AddHours(2), was));

        assessment.Service.Clock.Set(was);
        Assert.Equal((becomes, Withheld.NotReleased), ((await network.Sees(network.Facilitator, round.Id))!.DialogueStartsAt, (await network.SeesResult(network.Facilitator, round.Id))!.Withheld));
        assessment.Service.Clock.Set(becomes);
        Assert.Null((await network.SeesResult(network.Facilitator, round.Id))!.Withheld);
    }
}
