using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Records one handshake.</summary>
internal static class ShakeOnMatchHandler
{
    public static async Task<Result<MatchView>> Handle(ShakeOnMatch command, SessionsDb db, Call call, CancellationToken stop)
    {
        var asked = await Floor.Exchange(db, command.Handshake.AskId, "handshake.askId", call, stop);
        if (asked.IsRefused(out var noAsk)) return noAsk;
        var offered = await Floor.Exchange(db, command.Handshake.OfferId, "handshake.offerId", call, stop);
        if (offered.IsRefused(out var noOffer)) return noOffer;
        if (asked.Value.EditionId is { } editionId)
        {
            var edition = await Floor.Edition(db, editionId, call, stop);
            if (edition.IsRefused(out var unreachable)) return unreachable;
            if (edition.Value.Edition.Shake() is { } closed) return closed;
        }

        if (await db.Matches.AnyAsync(m => m.AskId == asked.Value.Id && m.OfferId == offered.Value.Id, stop)) return CommonRefusals.AlreadyThere with { Field = "handshake" };
        var match = Match.Shake(Call.NewId(), asked.Value, offered.Value, command.Handshake.EstimatedValue, command.Handshake.ValuationBasis, call.Now);
        if (match.IsRefused(out var refusal)) return refusal;
        db.Matches.Add(match.Value);
        db.Publish(Handshakes.Agreed(match.Value), AudienceLevel.Inside, call);
        return MarketViews.Of(db, match.Value);
    }
}
