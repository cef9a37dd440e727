using LivingNetworks.Audience;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>An edition of the market.</summary>
public sealed record MarketEditionView(
    Guid Id, Guid NetworkId, int Number, string Title, DateOnly Date, string? Place, MarketState State, string? RulesText, Guid? SessionId,
    IReadOnlyList<Guid> PreparationSessionIds, MarketTotalsView Totals, long Version);

/// <summary>The editions of one network, latest first.</summary>
public sealed record NetworkMarketView(Guid NetworkId, IReadOnlyList<MarketEditionView> Editions);

/// <summary>Totals of one edition.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="Number">Its number.</param>
/// <param name="AskingOrganisations">How many organisations asked.</param>
/// <param name="OfferingOrganisations">How many organisations offered.</param>
/// <param name="Asks">How many asks.</param>
/// <param name="Offers">How many offers.</param>
/// <param name="Matches">How many matches.</param>
/// <param name="TotalValue">The estimates together; never shown per match or giver.</param>
/// <param name="Currency">EUR.</param>
public sealed record MarketTotalsView(
    Guid EditionId, int Number, int AskingOrganisations, int OfferingOrganisations, int Asks, int Offers, int Matches, decimal TotalValue, string Currency);

/// <summary>Who asks or offers.</summary>
public sealed record PartyView(PartyKind Kind, Guid? Id, string? Name);

/// <summary>An ask or an offer.</summary>
public sealed record ExchangeView(
    Guid Id, Guid NetworkId, Guid? EditionId, bool IsOffer, PartyView Party, ExchangeKind Kind, string Text, AudienceLevel Audience, ExchangeState State,
    DateTimeOffset PlacedAt, DateTimeOffset? FirstReactionAt, bool IsMine, long Version);

/// <summary>Asks or offers in the order in which they were given.</summary>
public sealed record ExchangesView(IReadOnlyList<ExchangeView> Items);

/// <summary>A reaction to an ask.</summary>
public sealed record ReactionView(Guid Id, Guid AskId, Guid PersonId, string Text, DateTimeOffset ReactedAt);

/// <summary>A mutual promise between an ask and an offer. Its estimate is not shown here.</summary>
public sealed record MatchView(
    Guid Id, Guid NetworkId, Guid? EditionId, Guid AskId, Guid OfferId, MatchState State, DateTimeOffset AgreedAt, bool HasEstimate, string? ValuationBasis,
    string? BroughtAsker, string? BroughtOfferer, long Version);

/// <summary>Matches in the order in which they were given.</summary>
public sealed record MatchesView(IReadOnlyList<MatchView> Items);
