using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Market;

/// <summary>Asks for the market floor and its totals, and places an ask or an offer.</summary>
public sealed class MarketClient(GatewayClient gateway)
{
    public const string MarketQuery =
        """
        query Market($network: ID!) {
          network(id: $network) {
            id name
            marketEditions(first: 20) {
              nodes {
                id number title date place state
                totals { asks offers matches value currency }
                asks(first: 100) { nodes { id party kind text state } }
                offers(first: 100) { nodes { id party kind text state } }
              }
            }
          }
        }
        """;

    public const string AskMutation = "mutation PlaceAsk($input: PlaceAskInput!) { placeAsk(input: $input) { ask { id } } }";
    public const string OfferMutation = "mutation PlaceOffer($input: PlaceOfferInput!) { placeOffer(input: $input) { offer { id } } }";

    public Task<Answer<MarketView>> Market(Guid network, CancellationToken cancellation) =>
        gateway.AskAsync<MarketView>(MarketQuery, new { network }, cancellation);

    public Task<Outcome> Place(Guid network, Guid? edition, bool isAsk, string kind, string text) =>
        gateway.DoAsync(isAsk ? AskMutation : OfferMutation, new { input = new { commandId = Guid.NewGuid(), networkId = network, editionId = edition, kind, text } });
}

public sealed record MarketView(MarketNetworkView? Network);

public sealed record MarketNetworkView(Guid Id, string Name, Nodes<EditionView>? MarketEditions);

public sealed record EditionView(
    Guid Id, int Number, string Title, DateOnly? Date, string? Place, string State, TotalsView? Totals, Nodes<ExchangeView>? Asks, Nodes<ExchangeView>? Offers);

public sealed record TotalsView(int Asks, int Offers, int Matches, decimal? Value, string? Currency);

public sealed record ExchangeView(Guid Id, string? Party, string Kind, string Text, string State);
