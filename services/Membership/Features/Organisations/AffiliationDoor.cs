using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

/// <summary>Finds a tie to answer: by its code for whoever was invited, by its id for those who speak for the organisation that was asked.</summary>
internal static class AffiliationDoor
{
    public static async Task<Result<Affiliation>> AffiliationToAnswer(this MembershipDb db, Guid? affiliationId, string? code, Call call, CancellationToken stop)
    {
        if (code is not null)
        {
            var invited = await db.Affiliations.SingleOrDefaultAsync(a => a.Code == code && a.State == AffiliationState.Invited, stop);
            return invited is not null && invited.ExpiresAt > call.Now && await db.People.AnyAsync(p => p.Id == call.Me && p.State == PersonState.Active, stop)
                ? invited
                : CommonRefusals.NotFound("code");
        }

        var asked = await db.Affiliations.SingleOrDefaultAsync(a => a.Id == affiliationId && a.PersonId != null, stop);
        return asked is not null && await db.SpeaksFor(asked.OrganisationId, call.Me, stop) ? asked : CommonRefusals.NotFound("affiliationId");
    }
}
