using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.Networks;

internal static class PublicNetworksHandler
{
    public static async Task<Result<Page<NetworkPageView>>> Handle(PublicNetworks query, MembershipDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        Guid[] around = [.. reader.Networks.Where(id => reader.In(id).IsOuter)];
        var after = Cursor.Parse(query.After);
        if (query.After is not null && after is null) return CommonRefusals.NotRecognised("after");

        // A brooding network shows itself to nobody, whoever supports it.
        var rows = db.Networks.AsNoTracking().Where(n => n.Openness == OpennessMode.Open || (n.Openness == OpennessMode.Selective && around.Contains(n.Id)));
        if (after is { } seen) rows = rows.Where(n => n.CreatedAt < seen.At || (n.CreatedAt == seen.At && n.Id < seen.Id));
        var page = Cursor.Cut(
            await rows.OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).Take(query.First + 1).ToListAsync(stop), query.First, n => new Cursor(n.CreatedAt, n.Id));
        return new Page<NetworkPageView>(await NetworkPageViews.Of(page.Items, call, db, stop), page.EndCursor, page.HasNextPage);
    }
}
