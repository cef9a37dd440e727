using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Shows the activities of a network, latest first.</summary>
internal static class ActivitiesHandler
{
    public static async Task<Result<Page<ActivityView>>> Handle(Contracts.Activities query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var items = db.Activities.AsNoTracking().ReadableIn(reader, [query.NetworkId]);
        if (!reader.In(query.NetworkId).IsInside && !await items.AnyAsync(stop)) return CommonRefusals.NotFound("networkId");
        if (Cursor.Parse(query.After) is { } seen) items = items.Where(i => i.ArisenAt < seen.At || (i.ArisenAt == seen.At && i.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var rows = await items.OrderByDescending(i => i.ArisenAt).ThenBy(i => i.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, i => new Cursor(i.ArisenAt, i.Id));
        return new Page<ActivityView>([.. page.Items.Select(a => ActivityViews.Of(db, a))], page.EndCursor, page.HasNextPage);
    }
}
