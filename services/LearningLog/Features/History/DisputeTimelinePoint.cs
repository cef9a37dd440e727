using LivingNetworks.LearningLog.Data;

namespace LivingNetworks.LearningLog.Features.History;

/// <summary>Answers <see cref="DisputeTimelinePoint"/>.</summary>
internal static class DisputeTimelinePointHandler
{
    public static async Task<Result<TimelinePointView>> Handle(DisputeTimelinePoint command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var point = await db.Points.FindAsync([command.PointId], stop);
        if (point is null || !AudiencePolicy.MayRead(reader, point) || !reader.In(point.NetworkId).IsInside) return CommonRefusals.NotFound("pointId");
        if (command.ExpectedVersion is { } seen && seen != point.Version) return CommonRefusals.ChangedMeanwhile;
        if (point.Dispute(command.OtherDate) is { } refusal) return refusal;

        return TimelineViews.Of(point, call.Me, db.VersionOf(point));
    }
}
