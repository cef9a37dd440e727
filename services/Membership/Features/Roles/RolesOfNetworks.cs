using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Roles;

internal static class RolesOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<RoleView>>> Handle(RolesOfNetworks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        var roles = db.Roles.AsNoTracking().Where(r => inside.Contains(r.NetworkId));
        // Nobody is shown as ambassador without having said yes to a message and a period.
        roles = roles.Where(r => r.From <= call.Now && (r.Role != NetworkRole.Ambassador || r.EndsAt != null));
        if (!query.WithEnded) roles = roles.Where(r => r.Until == null && (r.EndsAt == null || r.EndsAt > call.Now));
        return Result<IReadOnlyList<RoleView>>.Of([.. (await roles.OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(stop)).Select(RoleViews.Of)]);
    }
}
