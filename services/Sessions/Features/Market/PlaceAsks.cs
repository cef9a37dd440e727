using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Places many asks in an edition.</summary>
internal static class PlaceAsksHandler
{
    public static Task<Result<ExchangesView>> Handle(PlaceAsks command, SessionsDb db, Call call, CancellationToken stop) =>
        Floor.Place(db, command.EditionId, offers: false, command.Asks, command.Audience, "asks", call, stop);
}
