using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Announces an edition of the market.</summary>
internal static class AnnounceMarketHandler
{
    public static async Task<Result<MarketEditionView>> Handle(AnnounceMarket command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, command.NetworkId, null, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;

        var number = command.Number ?? ((await db.Editions.Where(e => e.NetworkId == command.NetworkId).MaxAsync(e => (int?)e.Number, stop) ?? 0) + 1);
        if (await db.Editions.AnyAsync(e => e.NetworkId == command.NetworkId && e.Number == number, stop)) return CommonRefusals.AlreadyThere with { Field = "number" };
        var edition = new MarketEdition(Call.NewId(), command.NetworkId, number, command.Title, command.Date, command.Place, command.RulesText);
        db.Editions.Add(edition);
        return await db.View(edition, stop);
    }
}
