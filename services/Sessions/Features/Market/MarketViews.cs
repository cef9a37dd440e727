using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Makes views of the market: totals per edition, never of one giver.</summary>
internal static class MarketViews
{
    private const string Euro = "EUR";

    public static ExchangeView Of(SessionsDb db, Exchange e, Call call) => new(
        e.Id, e.NetworkId, e.EditionId, e.IsOffer, new PartyView(e.PartyKind, e.PartyId, e.PartyName), e.Kind, e.Text, e.Audience, e.State, e.ArisenAt,
        e.FirstReactionAt, e.AuthorId == call.PersonId || (e.PartyKind == PartyKind.Person && e.PartyId == call.PersonId), db.VersionOf(e));

    public static MatchView Of(SessionsDb db, Match m) => new(
        m.Id, m.NetworkId, m.EditionId, m.AskId, m.OfferId, m.State, m.AgreedAt, m.EstimatedValue is not null, m.ValuationBasis, m.BroughtAsker, m.BroughtOfferer,
        db.VersionOf(m));

    public static async Task<MarketEditionView> View(this SessionsDb db, MarketEdition edition, CancellationToken stop) =>
        Of(db, edition, (await db.Totals([edition], stop))[edition.Id]);

    public static MarketEditionView Of(SessionsDb db, MarketEdition e, MarketTotalsView totals) => new(
        e.Id, e.NetworkId, e.Number, e.Title, e.Date, e.Place, e.State, e.RulesText, e.SessionId, e.PreparationSessionIds, totals, db.VersionOf(e));

    /// <summary>Totals of editions, in three queries however many there are.</summary>
    public static async Task<IReadOnlyDictionary<Guid, MarketTotalsView>> Totals(this SessionsDb db, IReadOnlyList<MarketEdition> editions, CancellationToken stop)
    {
        var ids = editions.Select(e => e.Id).ToArray();
        var placed = db.Exchanges.Where(e => e.EditionId != null && ids.Contains(e.EditionId.Value) && e.State != ExchangeState.Withdrawn);
        var counts = await placed.GroupBy(e => new { e.EditionId, e.IsOffer }).Select(g => new { g.Key.EditionId, g.Key.IsOffer, Count = g.Count() }).ToListAsync(stop);
        var parties = await placed.Where(e => e.PartyKind == PartyKind.Organisation).Select(e => new { e.EditionId, e.IsOffer, e.PartyKey }).Distinct()
            .GroupBy(e => new { e.EditionId, e.IsOffer }).Select(g => new { g.Key.EditionId, g.Key.IsOffer, Count = g.Count() }).ToListAsync(stop);
        // Summed here: SQLite keeps decimals as text and adds them as floating point.
        var matches = await db.Matches.Where(m => m.EditionId != null && ids.Contains(m.EditionId.Value)).Select(m => new { m.EditionId, m.EstimatedValue }).ToListAsync(stop);

        return editions.ToDictionary(e => e.Id, e => new MarketTotalsView(
            e.Id, e.Number,
            parties.Where(p => p.EditionId == e.Id && !p.IsOffer).Sum(p => p.Count), parties.Where(p => p.EditionId == e.Id && p.IsOffer).Sum(p => p.Count),
            counts.Where(c => c.EditionId == e.Id && !c.IsOffer).Sum(c => c.Count), counts.Where(c => c.EditionId == e.Id && c.IsOffer).Sum(c => c.Count),
            matches.Count(m => m.EditionId == e.Id), matches.Where(m => m.EditionId == e.Id).Sum(m => m.EstimatedValue ?? 0), Euro));
    }
}
