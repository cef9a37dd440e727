using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Puts a round away.</summary>
internal static class FileRoundHandler
{
    public static async Task<Result<RoundView>> Handle(FileRound command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;
        if (round.File() is { } refusal) return refusal;

        return await db.View(round, call, stop);
    }
}
