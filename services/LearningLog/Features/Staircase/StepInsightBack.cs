using LivingNetworks.LearningLog.Data;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Answers <see cref="StepInsightBack"/>.</summary>
internal static class StepInsightBackHandler
{
    public static async Task<Result<InsightView>> Handle(StepInsightBack command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var insight = await db.Insights.FindAsync([command.InsightId], stop);
        if (insight is null || !AudiencePolicy.MayRead(reader, insight)) return CommonRefusals.NotFound("insightId");
        if (command.ExpectedVersion is { } seen && seen != insight.Version) return CommonRefusals.ChangedMeanwhile;
        if (insight.StepBack(command.To, call.Now) is { } refusal) return refusal;

        db.Publish(new InsightSteppedBack(insight.Id, insight.NetworkId, command.To), insight.Audience, call);
        return await db.Changed(insight, reader, stop);
    }
}
