using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Links a session to an edition.</summary>
internal static class LinkSessionToMarketHandler
{
    public static async Task<Result<MarketEditionView>> Handle(LinkSessionToMarket command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Floor.Edition(db, command.EditionId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (edition, _) = reach.Value;
        var session = await Reach.Session(db, command.SessionId, call, stop);
        if (session.IsRefused(out var noSession)) return noSession;

        if (edition.Link(session.Value.Session) is { } refusal) return refusal;
        session.Value.Session.BelongTo(edition.Id);
        return await db.View(edition, stop);
    }
}
