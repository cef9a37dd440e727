using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class AcceptAffiliationHandler
{
    public static async Task<Result<AffiliationView>> Handle(AcceptAffiliation command, MembershipDb db, Call call, CancellationToken stop)
    {
        var found = await db.AffiliationToAnswer(command.AffiliationId, command.Code, call, stop);
        if (found.IsRefused(out var closed)) return closed;
        var tie = found.Value;
        var byInvitee = command.Code is not null;
        if (byInvitee && await db.Belongs(call.Me, tie.OrganisationId, stop)) return Refusals.AffiliationKnown with { Field = "code" };
        if ((byInvitee ? tie.Accept(call.Me, call.Today(), call.Now) : tie.Confirm(call.Today(), call.Now)) is { } refusal) return refusal;

        // Who asked and was invited at the same time needs one answer.
        foreach (var other in await db.Affiliations.Where(a => a.PersonId == tie.PersonId && a.OrganisationId == tie.OrganisationId && a.Id != tie.Id && a.State == AffiliationState.Asked).ToListAsync(stop))
        {
            other.End(call.Today(), call.Now);
        }

        await HomeBases.Confirmed(tie, db, call, stop);
        return await AffiliationViews.Of(tie, forOrganisation: !byInvitee, db, stop);
    }
}
