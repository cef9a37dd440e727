using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class RelationsOfNetworksHandler
{
    public static async Task<Result<IReadOnlyList<NetworkRelationView>>> Handle(RelationsOfNetworks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var inside = (await call.Reader(db, stop)).InsideOf(query.NetworkIds);
        var relations = await db.Relations.AsNoTracking().Where(r => inside.Contains(r.NetworkId) && r.State != RelationState.TakenBack).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(stop);
        return Result<IReadOnlyList<NetworkRelationView>>.Of([.. relations.Select(OrganisationViews.Of)]);
    }
}
