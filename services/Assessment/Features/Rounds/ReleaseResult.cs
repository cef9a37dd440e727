using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Rounds;

/// <summary>Shows part of the results to the outer circle.</summary>
internal static class ReleaseResultHandler
{
    public static async Task<Result<RoundView>> Handle(ReleaseResult command, AssessmentDb db, Call call, CancellationToken stop)
    {
        if (await db.RoundInSight(command.RoundId, call, stop) is not { } round) return CommonRefusals.NotFound("roundId");
        if (round.HasChangedSince(command.ExpectedVersion)) return CommonRefusals.ChangedMeanwhile;
        if (round.Release(command.Dimensions) is { } refusal) return refusal;

        db.Publish(new ResultReleased(round.Id, round.NetworkId, [.. round.Released]), AudienceLevel.OuterCircle, call);
        return await db.View(round, call, stop);
    }
}
