using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Market;

/// <summary>Asks for the market and its totals, and places an ask or an offer.</summary>
public sealed class MarketClient(GatewayClient gateway)
{
    public const string MarketQuery =
        """
        query Market($network: UUID!) {
          me { person { id } }
          network(id: $network) {
            id name
            markets {
              id number title date place state
              totals { askingOrganisations offeringOrganisations asks offers matches totalValue currency }
            }
          }
          standingAsks(networkId: $network, first: 50) { nodes { id text kind party { displayName } } }
        }
        """;

    public const string FloorQuery =
        """
        query MarketFloor($edition: UUID!) {
          asks: marketFloor(editionId: $edition, offers: false, first: 100) { nodes { id text kind party { displayName } } }
          offers: marketFloor(editionId: $edition, offers: true, first: 100) { nodes { id text kind party { displayName } } }
        }
        """;

    public const string AskMutation = "mutation PlaceAsk($input: PlaceAskInput!) { placeAsk(input: $input) { id } }";
    public const string OfferMutation = "mutation PlaceOffer($input: PlaceOfferInput!) { placeOffer(input: $input) { id } }";

    public Task<Answer<MarketView>> Market(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<MarketView>(MarketQuery, new { network }, cancellation);

    public Task<Answer<FloorView>> Floor(Guid edition, CancellationToken cancellation) =>
        gateway.AskAsync<FloorView>(FloorQuery, new { edition }, cancellation);

    /// <summary>Places something; without an edition it is a standing ask or offer.</summary>
    public Task<Outcome> Place(Guid network, Guid? editionId, bool isAsk, NewExchange exchange)
    {
        var placed = new { exchange.Party, exchange.Kind, exchange.Text };
        return isAsk
            ? gateway.DoAsync(AskMutation, new { commandId = Guid.NewGuid(), networkId = network, ask = placed, editionId })
            : gateway.DoAsync(OfferMutation, new { commandId = Guid.NewGuid(), networkId = network, offer = placed, editionId });
    }
}

/// <summary>The editions of the market, and what is asked all the time.</summary>
public sealed record MarketView(MarketMeView? Me, MarketNetworkView? Network, Nodes<ExchangeView>? StandingAsks);

public sealed record MarketMeView(MarketPersonView Person);

public sealed record MarketPersonView(Guid Id);

public sealed record MarketNetworkView(Guid Id, string Name, EditionView[]? Markets);

public sealed record EditionView(Guid Id, int Number, string Title, DateOnly Date, string? Place, string State, TotalsView Totals)
{
    /// <summary>Whether asks and offers can still be placed.</summary>
    public bool IsCollecting => State is "ANNOUNCED" or "COLLECTING" or "PREPARED" or "OPEN";
}

public sealed record TotalsView(int AskingOrganisations, int OfferingOrganisations, int Asks, int Offers, int Matches, decimal TotalValue, string Currency);

/// <summary>What is asked and offered in one edition.</summary>
public sealed record FloorView(Nodes<ExchangeView>? Asks, Nodes<ExchangeView>? Offers);

public sealed record ExchangeView(Guid Id, string Text, string Kind, PartyView Party);

public sealed record PartyView(string? DisplayName);

/// <summary>What somebody asks or offers, for themselves or for an organisation.</summary>
public sealed record NewExchange(NewParty Party, string Kind, string Text);

public sealed record NewParty(string Kind, Guid? Id, string? Name);
