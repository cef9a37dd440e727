using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Moves an edition one step on.</summary>
internal static class MoveMarketOnHandler
{
    public static async Task<Result<MarketEditionView>> Handle(MoveMarketOn command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Edition(db, command.EditionId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (edition, _) = reach.Value;

        if (edition.MoveOn(command.To) is { } refusal) return refusal;
        if (edition.State == MarketState.Open) db.Publish(new MarketOpened(edition.Id, edition.NetworkId, edition.Number, edition.Date), AudienceLevel.Inside, call, actor: call.Me);
        return await db.View(edition, stop);
    }
}
