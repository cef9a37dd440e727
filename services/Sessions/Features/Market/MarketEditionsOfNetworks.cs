using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Shows the editions of many networks, with totals per edition.</summary>
internal static class MarketEditionsOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<NetworkMarketView>>> Handle(MarketEditionsOfNetworks query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var networks = query.NetworkIds.Distinct().Where(id => reader.In(id).IsInside).ToArray();
        var editions = await db.Editions.AsNoTracking().Where(e => networks.Contains(e.NetworkId)).OrderByDescending(e => e.Number).ToListAsync(stop);
        var totals = await db.Totals(editions, stop);
        var byNetwork = editions.ToLookup(e => e.NetworkId);
        return Result<IReadOnlyList<NetworkMarketView>>.Of(
            [.. query.NetworkIds.Distinct().Select(id => new NetworkMarketView(id, [.. byNetwork[id].Select(e => MarketViews.Of(db, e, totals[e.Id]))]))]);
    }
}
