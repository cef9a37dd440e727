using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class OwnPeopleOfOrganisationHandler
{
    public static async Task<Result<Page<OwnPersonView>>> Handle(OwnPeopleOfOrganisation query, MembershipDb db, Call call, CancellationToken stop)
    {
        var mayKnow = await db.SpeaksFor(query.OrganisationId, call.Me, stop) || (await call.Reader(db, stop)).ContactOf.Contains(query.OrganisationId);
        if (!mayKnow) return CommonRefusals.NotFound("organisationId");
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        // Told to this organisation, by somebody who is one of its people still (MO-4); what was told to an earlier one says nothing here.
        var rows = from participation in db.Participations
                   where participation.ToldOrganisationId == query.OrganisationId
                       && (participation.State == ParticipationState.TakingPart || participation.State == ParticipationState.SteppingBack)
                       && db.Affiliations.Any(a => a.PersonId == participation.PersonId && a.OrganisationId == query.OrganisationId && a.State == AffiliationState.Confirmed)
                   join person in db.People on participation.PersonId equals person.Id
                   join network in db.Networks on participation.NetworkId equals network.Id
                   select new { participation.Id, Since = participation.TakesPartSince!.Value, person, network };
        if (after is { } seen) rows = rows.Where(r => r.Since > seen.At || (r.Since == seen.At && r.Id > seen.Id));
        var page = Cursor.Cut(await rows.AsNoTracking().OrderBy(r => r.Since).ThenBy(r => r.Id).Take(query.First + 1).ToListAsync(stop), query.First, r => new Cursor(r.Since, r.Id));
        return new Page<OwnPersonView>(
            [.. page.Items.Select(r => new OwnPersonView(r.person.Id, r.person.DisplayName, r.network.Id, r.network.Name))], page.EndCursor, page.HasNextPage);
    }
}
