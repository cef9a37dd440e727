using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Notes that people were told in person.</summary>
internal static class AnnounceRoundHandler
{
    public static async Task<Result<RoundView>> Handle(AnnounceRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (round.IsOfAnother(call.Me)) return Refusals.OnlyWhoAsked;
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;
        if (round.Announce() is { } refusal) return refusal;

        return await db.View(round, call, stop);
    }
}
