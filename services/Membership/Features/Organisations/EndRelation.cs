using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using LivingNetworks.Membership.Features.Roles;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class EndRelationHandler
{
    public static async Task<Result<NetworkRelationView>> Handle(EndRelation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var relation = await db.Relations.SingleOrDefaultAsync(r => r.Id == command.RelationId, stop);
        if (relation is null) return CommonRefusals.NotFound("relationId");
        if (await db.ClosedTo(call, relation.NetworkId, "relationId", stop) is { } closed) return closed;
        var to = command.To ?? call.Today();
        if (relation.End(to) is { } refusal) return refusal;

        // Whoever spoke for a sponsor that withdrew no longer reads along; the network itself goes on (M-INV-14).
        if (relation.Kind == RelationKind.Sponsors && to <= call.Today())
        {
            var speakers = await db.Roles.Where(r =>
                r.NetworkId == relation.NetworkId && r.Role == NetworkRole.SponsorContact && r.OnBehalfOfOrganisationId == relation.OrganisationId && r.Until == null).ToListAsync(stop);
            foreach (var role in speakers) await Standings.End(role, db, call, stop);
        }

        return OrganisationViews.Of(relation);
    }
}
