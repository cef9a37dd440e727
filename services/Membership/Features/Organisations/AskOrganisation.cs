using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class AskOrganisationHandler
{
    public static async Task<Result<AffiliationView>> Handle(AskOrganisation command, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!await db.People.AnyAsync(p => p.Id == call.Me && p.State == PersonState.Active, stop)) return CommonRefusals.NotFound();
        if (!await db.Organisations.AnyAsync(o => o.Id == command.OrganisationId, stop)) return Refusals.OrganisationUnknown;
        if (await db.Affiliations.AnyAsync(
            a => a.PersonId == call.Me && a.OrganisationId == command.OrganisationId && (a.State == AffiliationState.Asked || a.State == AffiliationState.Confirmed), stop))
        {
            return Refusals.AffiliationKnown;
        }

        var tie = Affiliation.Ask(Call.NewId(), command.OrganisationId, call.Me, call.Now);
        db.Affiliations.Add(tie);
        return await AffiliationViews.Of(tie, forOrganisation: false, db, stop);
    }
}
