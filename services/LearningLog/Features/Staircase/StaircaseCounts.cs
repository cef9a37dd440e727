using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Answers <see cref="StaircaseCounts"/>.</summary>
internal static class StaircaseCountsHandler
{
    public static async Task<Result<IReadOnlyList<StaircaseOfNetwork>>> Handle(StaircaseCounts query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var counts = new List<StaircaseOfNetwork>();
        foreach (var network in query.NetworkIds.Distinct().Where(reader.Networks.Contains))
        {
            var stages = await db.Insights.AsNoTracking()
                .Where(AudiencePolicy.Readable<Insight>(reader, network)).Where(i => i.WithdrawnAt == null)
                .GroupBy(i => i.Stage).Select(s => new { Stage = s.Key, Count = s.Count() })
                .ToDictionaryAsync(s => s.Stage, s => s.Count, stop);
            var anchored = stages.GetValueOrDefault(InsightStage.Anchored);
            counts.Add(new StaircaseOfNetwork(
                network, stages.GetValueOrDefault(InsightStage.Individual), stages.GetValueOrDefault(InsightStage.Shared),
                stages.GetValueOrDefault(InsightStage.Practised), anchored, CollectiveLearning: anchored));
        }

        return Result<IReadOnlyList<StaircaseOfNetwork>>.Of(counts);
    }
}
