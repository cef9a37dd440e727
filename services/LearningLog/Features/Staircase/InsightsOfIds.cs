using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Staircase;

/// <summary>Answers <see cref="InsightsOfIds"/>.</summary>
internal static class InsightsOfIdsHandler
{
    public static async Task<Result<IReadOnlyList<InsightView>>> Handle(InsightsOfIds query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.InsightIds;
        var found = await db.Insights.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(stop);
        return Result<IReadOnlyList<InsightView>>.Of(await db.Of([.. found.Where(i => AudiencePolicy.MayRead(reader, i))], reader, stop));
    }
}
