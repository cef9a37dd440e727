using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Finds editions, asks, offers and matches that the caller can act on.</summary>
internal static class Floor
{
    public static async Task<Result<(MarketEdition Edition, Place Place)>> Edition(
        SessionsDb db, Guid editionId, Call call, CancellationToken stop, long? expectedVersion = null, bool afterEnding = false)
    {
        var edition = await db.Editions.SingleOrDefaultAsync(e => e.Id == editionId, stop);
        if (edition is null || !(await call.Reader(db, stop)).In(edition.NetworkId).IsInside) return CommonRefusals.NotFound("editionId");
        if (!afterEnding && await Reach.IsConcluded(db, edition.NetworkId, stop)) return Refusals.NetworkConcluded;
        if (expectedVersion is { } version && version != edition.Version) return CommonRefusals.ChangedMeanwhile;
        return (edition, (await call.Reader(db, stop)).In(edition.NetworkId));
    }

    public static async Task<Result<Exchange>> Exchange(SessionsDb db, Guid id, string field, Call call, CancellationToken stop)
    {
        var exchange = await db.Exchanges.SingleOrDefaultAsync(e => e.Id == id, stop);
        var reader = await call.Reader(db, stop);
        if (exchange is null || !AudiencePolicy.MayRead(reader, exchange) || !reader.In(exchange.NetworkId).IsInside) return CommonRefusals.NotFound(field);
        return await Reach.IsConcluded(db, exchange.NetworkId, stop) ? Refusals.NetworkConcluded : exchange;
    }

    /// <summary>A match of a network that the caller is inside of. Between persons only those two act; for organisations anyone inside may.</summary>
    public static async Task<Result<Match>> Match(SessionsDb db, Guid matchId, long? expectedVersion, Call call, CancellationToken stop)
    {
        var match = await db.Matches.SingleOrDefaultAsync(m => m.Id == matchId, stop);
        if (match is null || !(await call.Reader(db, stop)).In(match.NetworkId).IsInside) return CommonRefusals.NotFound("matchId");
        var parties = await db.Exchanges.AsNoTracking().Where(e => e.Id == match.AskId || e.Id == match.OfferId).ToListAsync(stop);
        var persons = parties.Where(p => p.PartyKind == PartyKind.Person).Select(p => p.PartyId).ToList();
        if (persons.Count == parties.Count && !persons.Contains(call.Me)) return Refusals.MatchIsNotYours;
        if (expectedVersion is { } version && version != match.Version) return CommonRefusals.ChangedMeanwhile;
        return match;
    }

    /// <summary>Places asks or offers in an edition, all or none.</summary>
    public static async Task<Result<ExchangesView>> Place(
        SessionsDb db, Guid editionId, bool offers, IReadOnlyList<ExchangeInput> inputs, AudienceLevel audience, string list, Call call, CancellationToken stop)
    {
        var reach = await Edition(db, editionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (edition, _) = reach.Value;
        if (edition.Collect() is { } closed) return closed;

        var placed = new List<Exchange>(inputs.Count);
        for (var i = 0; i < inputs.Count; i++)
        {
            // A tick apart, so that what was placed together keeps its order: ids do not ascend on SQLite.
            var exchange = Domain.Exchange.Place(Call.NewId(), edition.NetworkId, edition.Id, offers, inputs[i], audience, call.Me, i, call.Now.AddTicks(i));
            if (exchange.IsRefused(out var refusal)) return refusal.InLine(list, i);
            placed.Add(exchange.Value);
        }

        db.Exchanges.AddRange(placed);
        return new ExchangesView([.. placed.Select(e => MarketViews.Of(db, e, call))]);
    }

    /// <summary>Places one ask or offer, in an edition or standing.</summary>
    public static async Task<Result<ExchangeView>> PlaceOne(
        SessionsDb db, Guid networkId, Guid? editionId, bool offer, ExchangeInput input, AudienceLevel audience, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, networkId, null, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        if (editionId is { } id)
        {
            var edition = await Edition(db, id, call, stop);
            if (edition.IsRefused(out var refused)) return refused;
            if (edition.Value.Edition.NetworkId != networkId) return CommonRefusals.NotFound("editionId");
            if (edition.Value.Edition.Collect() is { } closed) return closed;
        }

        var exchange = Domain.Exchange.Place(Call.NewId(), networkId, editionId, offer, input, audience, call.Me, 0, call.Now);
        if (exchange.IsRefused(out var refusal)) return refusal.Field is { } field ? refusal with { Field = $"{(offer ? "offer" : "ask")}.{field}" } : refusal;
        db.Exchanges.Add(exchange.Value);
        return MarketViews.Of(db, exchange.Value, call);
    }
}
