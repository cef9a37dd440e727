using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Places one ask.</summary>
internal static class PlaceAskHandler
{
    public static Task<Result<ExchangeView>> Handle(PlaceAsk command, SessionsDb db, Call call, CancellationToken stop) =>
        Floor.PlaceOne(db, command.NetworkId, command.EditionId, offer: false, command.Ask, command.Audience, call, stop);
}
