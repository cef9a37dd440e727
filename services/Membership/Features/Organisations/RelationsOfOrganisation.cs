using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class RelationsOfOrganisationHandler
{
    public static async Task<Result<IReadOnlyList<OrganisationRelationView>>> Handle(RelationsOfOrganisation query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!await db.SpeaksFor(query.OrganisationId, call.Me, stop)) return CommonRefusals.NotFound("organisationId");
        var rows = await (from relation in db.Relations.AsNoTracking()
                          where relation.OrganisationId == query.OrganisationId && relation.State != RelationState.TakenBack
                          join network in db.Networks on relation.NetworkId equals network.Id
                          orderby relation.From descending, relation.Id
                          select new { relation, network.Name }).Take(Cursor.MaxPageSize).ToListAsync(stop);
        return Result<IReadOnlyList<OrganisationRelationView>>.Of([.. rows.Select(r => new OrganisationRelationView(OrganisationViews.Of(r.relation), r.Name))]);
    }
}
