using LivingNetworks.LearningLog.Data;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Answers <see cref="AnchorInsight"/>.</summary>
internal static class AnchorInsightHandler
{
    public static async Task<Result<InsightView>> Handle(AnchorInsight command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var insight = await db.Insights.FindAsync([command.InsightId], stop);
        if (insight is null || !AudiencePolicy.MayRead(reader, insight)) return CommonRefusals.NotFound("insightId");
        if (command.ExpectedVersion is { } seen && seen != insight.Version) return CommonRefusals.ChangedMeanwhile;

        var was = insight.IsCollectiveLearning;
        var since = command.Since ?? new CoarseDate(DateOnly.FromDateTime(call.Now.UtcDateTime), DatePrecision.Day);
        if (insight.Anchor(command.Carrier, command.Place, command.Where, command.IsImplicit, since) is { } refusal) return refusal;

        db.Publish(new InsightAnchored(insight.Id, insight.NetworkId, command.Carrier, command.Place, command.IsImplicit), insight.Audience, call);
        if (!was && insight.IsCollectiveLearning) db.Publish(new CollectiveLearningReached(insight.Id, insight.NetworkId, insight.Levels), insight.Audience, call);
        return await db.Changed(insight, reader, stop);
    }
}
