using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class MyOrganisationsHandler
{
    public static async Task<Result<MyOrganisationsView>> Handle(MyOrganisations query, MembershipDb db, Call call, CancellationToken stop)
    {
        var me = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == call.Me, stop);
        if (me is null) return CommonRefusals.NotFound();
        var ties = await db.Affiliations.AsNoTracking().Where(a => a.PersonId == me.Id).OrderByDescending(a => a.AskedAt).Take(Cursor.MaxPageSize).ToListAsync(stop);
        var tellings = await (from participation in db.Participations
                              where participation.PersonId == me.Id && (participation.State == ParticipationState.TakingPart || participation.State == ParticipationState.SteppingBack)
                              join network in db.Networks on participation.NetworkId equals network.Id
                              orderby network.Name
                              select new TellingView(participation.Id, network.Id, network.Name, participation.ToldOrganisationId)).Take(Cursor.MaxPageSize).ToListAsync(stop);
        var spokenFor = await db.SpokenForBy(me.Id, stop);
        var organisations = await db.Organisations.AsNoTracking().Where(o => spokenFor.Contains(o.Id)).OrderBy(o => o.SortName).ToListAsync(stop);
        var confirmed = ties.Any(t => t.State == AffiliationState.Confirmed && t.OrganisationId == me.HomeOrganisationId);
        return new MyOrganisationsView(
            me.HomeOrganisationId, confirmed, await AffiliationViews.Of(ties, forOrganisation: false, db, stop), tellings, [.. organisations.Select(o => OrganisationViews.Of(o))]);
    }
}
