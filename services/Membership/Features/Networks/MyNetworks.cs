using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

internal static class MyNetworksHandler
{
    public static async Task<Result<Page<NetworkView>>> Handle(MyNetworks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        Guid[] mine = [.. reader.Networks];
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        var rows = db.Networks.AsNoTracking().Where(n => mine.Contains(n.Id));
        if (after is { } seen) rows = rows.Where(n => n.CreatedAt < seen.At || (n.CreatedAt == seen.At && n.Id < seen.Id));
        var page = Cursor.Cut(
            await rows.OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).Take(query.First + 1).ToListAsync(stop), query.First, n => new Cursor(n.CreatedAt, n.Id));
        return new Page<NetworkView>(await NetworkViews.For(reader, page.Items, db, stop), page.EndCursor, page.HasNextPage);
    }
}
