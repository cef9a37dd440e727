using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Counts an edition and tells its totals.</summary>
internal static class CountMarketHandler
{
    public static async Task<Result<MarketEditionView>> Handle(CountMarket command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Edition(db, command.EditionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (edition, _) = reach.Value;

        if (edition.Count() is { } refusal) return refusal;
        var view = await db.View(edition, stop);
        var totals = view.Totals;
        db.Publish(
            new MarketCounted(
                edition.Id, edition.NetworkId, edition.Number, edition.Date, totals.AskingOrganisations, totals.OfferingOrganisations, totals.Asks, totals.Offers,
                totals.Matches, totals.TotalValue, totals.Currency),
            AudienceLevel.Inside, call);
        return view;
    }
}
