using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Membership.Features.Networks;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Membership.Features.ShortLines;

/// <summary>The caller's own lines, also after leaving, and what was counted, for those inside. Nobody's lines are listed or counted for another.</summary>
internal static class ShortLinesHandler
{
    private const int AtMost = 20;

    public static async Task<Result<ShortLinesView>> Handle(Contracts.ShortLines query, MembershipDb db, Call call, CancellationToken stop)
    {
        var (place, me) = (await call.PlaceIn(query.NetworkId, db, stop), call.Me);
        var mine = await db.ShortLines.AsNoTracking().Where(l => l.NetworkId == query.NetworkId && (l.OneId == me || l.OtherId == me)).OrderByDescending(l => l.NotedAt).ThenBy(l => l.Id).ToListAsync(stop);
        if (!place.IsInside && mine.Count == 0) return CommonRefusals.NotFound("networkId");

        var from = place.ReadsInsideFrom;
        var counts = !place.IsInside ? [] : await db.ShortLineCounts.AsNoTracking().Where(c => c.NetworkId == query.NetworkId && c.CountedAt >= from)
            .OrderByDescending(c => c.CountedAt).Take(AtMost).ToListAsync(stop);
        return new ShortLinesView(query.NetworkId, [.. mine.Select(l => Of(l, me))], [.. counts.Select(Of)], place.IsFacilitator);
    }

    /// <summary>A line as one of the two sees it.</summary>
    public static ShortLineView Of(ShortLine line, Guid me) =>
        new(line.Id, line.NetworkId, line.Without(me), line.About, line.BornInSessionId, line.NotedById == me, line.NotedAt, line.ConfirmedAt);

    /// <summary>A count.</summary>
    public static ShortLineCountView Of(ShortLineCount count) => new(count.Id, count.CountedAt, count.Members, count.People, count.Lines, count.Kept.All);
}
