using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Organisations;

internal static class FindOrganisationsHandler
{
    public static async Task<Result<Page<OrganisationView>>> Handle(FindOrganisations query, MembershipDb db, Call call, CancellationToken stop)
    {
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var rows = db.Organisations.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(query.StartsWith))
        {
            var start = Organisation.SortNameOf(query.StartsWith);
            rows = rows.Where(o => o.SortName.StartsWith(start));
        }

        // The list goes by name, which a cursor does not hold; it names the last organisation seen.
        if (after is { } seen && await db.Organisations.Where(o => o.Id == seen.Id).Select(o => o.SortName).SingleOrDefaultAsync(stop) is { } last)
        {
            rows = rows.Where(o => o.SortName.CompareTo(last) > 0 || (o.SortName == last && o.Id > seen.Id));
        }

        var page = Cursor.Cut(await rows.OrderBy(o => o.SortName).ThenBy(o => o.Id).Take(query.First + 1).ToListAsync(stop), query.First, o => new Cursor(o.RegisteredAt, o.Id));
        return new Page<OrganisationView>([.. page.Items.Select(o => OrganisationViews.Of(o))], page.EndCursor, page.HasNextPage);
    }
}
