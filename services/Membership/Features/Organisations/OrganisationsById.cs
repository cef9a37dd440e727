using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class OrganisationsHandler
{
    public static async Task<Result<IReadOnlyList<OrganisationView>>> Handle(Contracts.Organisations query, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.Organisations.AsNoTracking().Where(o => query.OrganisationIds.Contains(o.Id)).ToListAsync(stop);
        return Result<IReadOnlyList<OrganisationView>>.Of([.. found.Select(o => OrganisationViews.Of(o))]);
    }
}
