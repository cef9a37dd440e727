using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Places one offer.</summary>
internal static class PlaceOfferHandler
{
    public static Task<Result<ExchangeView>> Handle(PlaceOffer command, SessionsDb db, Call call, CancellationToken stop) =>
        Floor.PlaceOne(db, command.NetworkId, command.EditionId, offer: true, command.Offer, command.Audience, call, stop);
}
