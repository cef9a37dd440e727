using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Asks for a letter to everybody who can answer (measurement.md A12); membership, which knows addresses and no answers, writes it.</summary>
internal static class RemindOfRoundHandler
{
    public static async Task<Result<RoundView>> Handle(RemindOfRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (round.IsOfAnother(call.Me)) return Refusals.OnlyWhoAsked;
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;
        if (round.Remind(call.Now) is { } refusal) return refusal;

        db.Publish(new RoundReminded(round.Id, round.NetworkId), AudienceLevel.Inside, call);
        return await db.View(round, call, stop);
    }
}
