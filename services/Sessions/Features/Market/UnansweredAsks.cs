using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Shows standing asks that wait for a first reaction, to those who support the network.</summary>
internal static class UnansweredAsksHandler
{
    public static async Task<Result<Page<ExchangeView>>> Handle(UnansweredAsks query, SessionsDb db, Call call, CancellationToken stop)
    {
        var inside = await Reach.Inside(db, query.NetworkId, call, stop);
        if (inside.IsRefused(out var unreachable)) return unreachable;
        if (!inside.Value.IsFacilitator) return Refusals.ForFacilitators;
        var reader = await call.Reader(db, stop);
        var before = call.Now.AddHours(-call.Service<IOptions<SessionsPolicy>>().Value.AskUnansweredAfterHours);
        var items = db.Exchanges.AsNoTracking().ReadableIn(reader, [query.NetworkId])
            .Where(e => e.EditionId == null && !e.IsOffer && e.State == ExchangeState.Open && e.ArisenAt <= before);
        if (Cursor.Parse(query.After) is { } seen) items = items.Where(i => i.ArisenAt > seen.At || (i.ArisenAt == seen.At && i.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var rows = await items.OrderBy(i => i.ArisenAt).ThenBy(i => i.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, i => new Cursor(i.ArisenAt, i.Id));
        return new Page<ExchangeView>([.. page.Items.Select(e => MarketViews.Of(db, e, call))], page.EndCursor, page.HasNextPage);
    }
}
