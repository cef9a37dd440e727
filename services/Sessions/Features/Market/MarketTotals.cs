using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Shows totals of editions.</summary>
internal static class MarketTotalsHandler
{
    public static async Task<Result<IReadOnlyList<MarketTotalsView>>> Handle(MarketTotals query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var ids = query.EditionIds.Distinct().ToArray();
        var editions = (await db.Editions.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(stop)).Where(e => reader.In(e.NetworkId).IsInside).ToList();
        return Result<IReadOnlyList<MarketTotalsView>>.Of([.. (await db.Totals(editions, stop)).Values]);
    }
}
