using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Answers;

/// <summary>Gives a participant the ticket for an open round. A question, not a command: nothing is written about who asked.</summary>
internal static class MyAnswerTicketHandler
{
    public static async Task<Result<AnswerTicketView>> Handle(MyAnswerTicket query, AssessmentDb db, Call call, CancellationToken stop)
    {
        var round = await db.RoundInSight(query.RoundId, call, stop);
        if (round is null) return CommonRefusals.NotFound("roundId");
        if ((await call.Reader(db, stop)).In(round.NetworkId).IsFacilitator) return Refusals.OnlyParticipantsAnswer;
        if (round is not { State: RoundState.Open, TicketKey: { } key }) return Refusals.NotOpen;

        return new AnswerTicketView(round.Id, AnswerTicket.For(round.Id, key, call.Me));
    }
}
