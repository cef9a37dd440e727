using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Shows the standing asks of a network, latest first.</summary>
internal static class StandingAsksHandler
{
    public static async Task<Result<Page<ExchangeView>>> Handle(StandingAsks query, SessionsDb db, Call call, CancellationToken stop)
    {
        var reader = await call.Reader(db, stop);
        var items = db.Exchanges.AsNoTracking().ReadableIn(reader, [query.NetworkId])
            .Where(e => e.EditionId == null && !e.IsOffer && e.State != ExchangeState.Closed && e.State != ExchangeState.Withdrawn);
        if (Cursor.Parse(query.After) is { } seen) items = items.Where(i => i.ArisenAt < seen.At || (i.ArisenAt == seen.At && i.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var rows = await items.OrderByDescending(i => i.ArisenAt).ThenBy(i => i.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, i => new Cursor(i.ArisenAt, i.Id));
        return new Page<ExchangeView>([.. page.Items.Select(e => MarketViews.Of(db, e, call))], page.EndCursor, page.HasNextPage);
    }
}
