using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="ShareCurve"/>.</summary>
internal static class ShareCurveHandler
{
    public static async Task<Result<CurveView>> Handle(ShareCurve command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var curve = await db.Curves.SingleOrDefaultAsync(c => c.NetworkId == command.NetworkId && c.DrawnBy == me, stop);
        if (curve is null || !(await call.Reader(db, stop)).In(command.NetworkId).IsInside) return CommonRefusals.NotFound("networkId");
        if (command.ExpectedVersion is { } seen && seen != curve.Version) return CommonRefusals.ChangedMeanwhile;
        if (curve.Share(call.Now) is { } refusal) return refusal;

        return TimelineViews.Of(curve, db.VersionOf(curve));
    }
}
