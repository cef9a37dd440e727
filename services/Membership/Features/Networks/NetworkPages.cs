using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

internal static class NetworkPagesHandler
{
    public static async Task<Result<IReadOnlyList<NetworkPageView>>> Handle(NetworkPages query, MembershipDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var networks = await db.Networks.AsNoTracking().Where(n => query.NetworkIds.Contains(n.Id)).ToListAsync(stop);
        var coordinated = await NetworkViews.Coordinated(db, call.PersonId, query.NetworkIds, stop);
        var shown = networks.Where(n => NetworkViews.ViewpointOf(reader, n, coordinated) is not null).ToList();
        return Result<IReadOnlyList<NetworkPageView>>.Of(await NetworkPageViews.Of(shown, call, db, stop));
    }
}
