using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

internal static class NetworksHandler
{
    public static async Task<Result<IReadOnlyList<NetworkView>>> Handle(Contracts.Networks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var networks = await db.Networks.AsNoTracking().Where(n => query.NetworkIds.Contains(n.Id)).ToListAsync(stop);
        return Result<IReadOnlyList<NetworkView>>.Of(await NetworkViews.For(await call.Reader(db, stop), networks, db, stop));
    }
}
