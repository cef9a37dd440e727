using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class EndAffiliationHandler
{
    public static async Task<Result<AffiliationView>> Handle(EndAffiliation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var tie = await db.Affiliations.SingleOrDefaultAsync(a => a.Id == command.AffiliationId, stop);
        var own = tie?.PersonId == call.Me;
        if (tie is null || !(own || await db.SpeaksFor(tie.OrganisationId, call.Me, stop))) return CommonRefusals.NotFound("affiliationId");
        // A question is taken back by whoever asked it; the organisation answers it.
        if (!own && tie.State == AffiliationState.Asked) return CommonRefusals.NotFound("affiliationId");
        var counted = tie.State == AffiliationState.Confirmed;
        if (tie.End(call.Today(), call.Now) is { } refusal) return refusal;

        if (own && command.HatIdsToTakeOff is { Count: > 0 } hats)
        {
            var me = await db.People.SingleAsync(p => p.Id == call.Me, stop);
            foreach (var hat in me.Hats.Where(h => h.OrganisationId == tie.OrganisationId && hats.Contains(h.Id)).ToList()) me.RemoveHat(hat.Id);
        }

        if (counted) await HomeBases.Left(tie, db, call, stop);
        return await AffiliationViews.Of(tie, forOrganisation: !own, db, stop);
    }
}
