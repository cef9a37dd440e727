using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Market;

/// <summary>Places many offers in an edition.</summary>
internal static class PlaceOffersHandler
{
    public static Task<Result<ExchangesView>> Handle(PlaceOffers command, SessionsDb db, Call call, CancellationToken stop) =>
        Floor.Place(db, command.EditionId, offers: true, command.Offers, command.Audience, "offers", call, stop);
}
