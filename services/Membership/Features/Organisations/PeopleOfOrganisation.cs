using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class PeopleOfOrganisationHandler
{
    public static async Task<Result<Page<AffiliationView>>> Handle(PeopleOfOrganisation query, MembershipDb db, Call call, CancellationToken stop)
    {
        if (!await db.SpeaksFor(query.OrganisationId, call.Me, stop)) return CommonRefusals.NotFound("organisationId");
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var rows = db.Affiliations.AsNoTracking().Where(a => a.OrganisationId == query.OrganisationId
            && (a.State == AffiliationState.Confirmed || a.State == AffiliationState.Asked || (a.State == AffiliationState.Invited && a.ExpiresAt > call.Now)));
        if (after is { } seen) rows = rows.Where(a => a.AskedAt > seen.At || (a.AskedAt == seen.At && a.Id > seen.Id));
        var page = Cursor.Cut(await rows.OrderBy(a => a.AskedAt).ThenBy(a => a.Id).Take(query.First + 1).ToListAsync(stop), query.First, a => new Cursor(a.AskedAt, a.Id));
        return new Page<AffiliationView>(await AffiliationViews.Of(page.Items, forOrganisation: true, db, stop), page.EndCursor, page.HasNextPage);
    }
}
