using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Records many handshakes of an edition, all or none.</summary>
internal static class ShakeOnMatchesHandler
{
    public static async Task<Result<MatchesView>> Handle(ShakeOnMatches command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Edition(db, command.EditionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (edition, _) = reach.Value;
        if (edition.Shake() is { } closed) return closed;

        var ids = command.Handshakes.SelectMany(h => new[] { h.AskId, h.OfferId }).Distinct().ToArray();
        var placed = await db.Exchanges.Where(e => e.EditionId == edition.Id && ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, stop);
        var shaken = (await db.Matches.Where(m => m.EditionId == edition.Id).Select(m => new { m.AskId, m.OfferId }).ToListAsync(stop)).Select(m => (m.AskId, m.OfferId)).ToHashSet();
        var matches = new List<Match>(command.Handshakes.Count);
        for (var i = 0; i < command.Handshakes.Count; i++)
        {
            var handshake = command.Handshakes[i];
            if (!placed.TryGetValue(handshake.AskId, out var ask)) return CommonRefusals.NotFound("askId").InLine("handshakes", i);
            if (!placed.TryGetValue(handshake.OfferId, out var offer)) return CommonRefusals.NotFound("offerId").InLine("handshakes", i);
            if (!shaken.Add((ask.Id, offer.Id))) return CommonRefusals.AlreadyThere.InLine("handshakes", i);
            var match = Match.Shake(Call.NewId(), ask, offer, handshake.EstimatedValue, handshake.ValuationBasis, call.Now);
            if (match.IsRefused(out var refusal)) return refusal.InLine("handshakes", i);
            matches.Add(match.Value);
        }

        db.Matches.AddRange(matches);
        foreach (var match in matches) db.Publish(Handshakes.Agreed(match), AudienceLevel.Inside, call);
        return new MatchesView([.. matches.Select(m => MarketViews.Of(db, m))]);
    }
}
