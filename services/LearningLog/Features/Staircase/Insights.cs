using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Answers <see cref="Insights"/>.</summary>
internal static class InsightsHandler
{
    public static async Task<Result<Page<InsightView>>> Handle(Insights query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var insights = db.Insights.AsNoTracking().Where(AudiencePolicy.Readable<Insight>(reader, query.NetworkId)).Where(i => i.WithdrawnAt == null);

        // The steps are cumulative, so evidence on all four is the same as standing on the last.
        var stage = query.CollectiveLearningOnly ? InsightStage.Anchored : query.Stage;
        if (query.CollectiveLearningOnly && query.Stage is not (null or InsightStage.Anchored)) return Page<InsightView>.Empty;
        if (stage is { } step) insights = insights.Where(i => i.Stage == step);

        var page = await insights.LatestPage(query.First, query.After, stop);
        if (page.IsRefused(out var refusal)) return refusal;
        if (page.Value.IsClosedTo(reader, query.NetworkId)) return CommonRefusals.NotFound("networkId");
        return new Page<InsightView>(await db.Of(page.Value.Items, reader, stop), page.Value.EndCursor, page.Value.HasNextPage);
    }
}
