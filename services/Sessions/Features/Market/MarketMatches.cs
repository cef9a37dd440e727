using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Shows the matches of an edition, latest first.</summary>
internal static class MarketMatchesHandler
{
    public static async Task<Result<Page<MatchView>>> Handle(MarketMatches query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Edition(db, query.EditionId, call, stop, afterEnding: true);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var items = db.Matches.AsNoTracking().Where(m => m.EditionId == query.EditionId);
        if (Cursor.Parse(query.After) is { } seen) items = items.Where(i => i.AgreedAt < seen.At || (i.AgreedAt == seen.At && i.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var rows = await items.OrderByDescending(i => i.AgreedAt).ThenBy(i => i.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, i => new Cursor(i.AgreedAt, i.Id));
        return new Page<MatchView>([.. page.Items.Select(m => MarketViews.Of(db, m))], page.EndCursor, page.HasNextPage);
    }
}
