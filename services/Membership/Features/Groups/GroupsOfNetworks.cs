using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Features.Groups;

internal static class GroupsOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<GroupView>>> Handle(GroupsOfNetworks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        var groups = db.Groups.AsNoTracking().Where(g => inside.Contains(g.NetworkId)
            || (query.NetworkIds.Contains(g.NetworkId) && g.Memberships.Any(m => m.PersonId == me && m.Until == null)));
        if (!query.WithClosed) groups = groups.Where(g => g.State != GroupState.Closed);
        var policy = call.Service<IOptions<MembershipPolicy>>().Value;
        return Result<IReadOnlyList<GroupView>>.Of([.. (await groups.OrderBy(g => g.From).ThenBy(g => g.Id).ToListAsync(stop)).Select(g => GroupViews.Of(g, me, policy))]);
    }
}
