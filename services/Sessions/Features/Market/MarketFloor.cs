using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Shows the asks or the offers of an edition, in the order in which they were placed.</summary>
internal static class MarketFloorHandler
{
    public static async Task<Result<Page<ExchangeView>>> Handle(MarketFloor query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Edition(db, query.EditionId, call, stop, afterEnding: true);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var reader = await call.Reader(db, stop);
        var items = db.Exchanges.AsNoTracking().ReadableIn(reader, [reach.Value.Edition.NetworkId]).Where(e => e.EditionId == query.EditionId && e.IsOffer == query.Offers);
        if (Cursor.Parse(query.After) is { } seen) items = items.Where(i => i.ArisenAt > seen.At || (i.ArisenAt == seen.At && i.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var rows = await items.OrderBy(i => i.ArisenAt).ThenBy(i => i.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, i => new Cursor(i.ArisenAt, i.Id));
        return new Page<ExchangeView>([.. page.Items.Select(e => MarketViews.Of(db, e, call))], page.EndCursor, page.HasNextPage);
    }
}
