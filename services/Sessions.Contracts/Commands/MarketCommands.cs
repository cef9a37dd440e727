using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>Announces an edition of the market of asks and offers.</summary>
/// <param name="CommandId">The client's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Date">The day of the floor.</param>
/// <param name="Place">Where.</param>
/// <param name="RulesText">The rules of the floor; no cash is always one of them.</param>
/// <param name="Number">The number of the edition; the next one where absent.</param>
public sealed record AnnounceMarket(
    Guid CommandId, Guid NetworkId, [StringLength(200)] string Title, DateOnly Date, [StringLength(300)] string? Place = null,
    [StringLength(2000)] string? RulesText = null, [Range(1, 1000)] int? Number = null) : ICommand<MarketEditionView>;

/// <summary>Moves an edition on: collecting, prepared, open, followed up or looked back. Counting is <see cref="CountMarket"/>.</summary>
public sealed record MoveMarketOn(Guid CommandId, Guid EditionId, MarketState To, long? ExpectedVersion = null) : ICommand<MarketEditionView>;

/// <summary>Links a session to an edition: its floor, or a workshop that prepares for it.</summary>
public sealed record LinkSessionToMarket(Guid CommandId, Guid EditionId, Guid SessionId) : ICommand<MarketEditionView>;

/// <summary>Counts an edition: asking and offering organisations, matches and their total value. May be done again after corrections.</summary>
public sealed record CountMarket(Guid CommandId, Guid EditionId, long? ExpectedVersion = null) : ICommand<MarketEditionView>;

/// <summary>Who asks or offers: a person by id, an organisation by id, or an organisation that is not on the platform by name.</summary>
public sealed record PartyInput(PartyKind Kind, Guid? Id = null, [StringLength(160)] string? Name = null);

/// <summary>An ask or an offer as it is written down.</summary>
/// <param name="Party">Who asks or offers.</param>
/// <param name="Kind">What; never money.</param>
/// <param name="Text">In their own words.</param>
public sealed record ExchangeInput(PartyInput Party, ExchangeKind Kind, [StringLength(1000)] string Text);

/// <summary>Places an ask in an edition, or as a standing 'dare to ask' when no edition is named.</summary>
public sealed record PlaceAsk(Guid CommandId, Guid NetworkId, ExchangeInput Ask, Guid? EditionId = null, AudienceLevel Audience = AudienceLevel.Inside) : ICommand<ExchangeView>;

/// <summary>Places an offer in an edition, or as a standing offer when no edition is named.</summary>
public sealed record PlaceOffer(Guid CommandId, Guid NetworkId, ExchangeInput Offer, Guid? EditionId = null, AudienceLevel Audience = AudienceLevel.Inside) : ICommand<ExchangeView>;

/// <summary>Places many asks in an edition at once, all or none; the answer has them in the same order.</summary>
public sealed record PlaceAsks(
    Guid CommandId, Guid EditionId, [MinLength(1), MaxLength(500)] IReadOnlyList<ExchangeInput> Asks, AudienceLevel Audience = AudienceLevel.Inside) : ICommand<ExchangesView>;

/// <summary>Places many offers in an edition at once, all or none; the answer has them in the same order.</summary>
public sealed record PlaceOffers(
    Guid CommandId, Guid EditionId, [MinLength(1), MaxLength(500)] IReadOnlyList<ExchangeInput> Offers, AudienceLevel Audience = AudienceLevel.Inside) : ICommand<ExchangesView>;

/// <summary>Withdraws an ask or an offer that one placed.</summary>
public sealed record WithdrawExchange(Guid CommandId, Guid ExchangeId) : ICommand<ExchangeView>;

/// <summary>Reacts to an ask.</summary>
public sealed record ReactToAsk(Guid CommandId, Guid AskId, [StringLength(1000)] string Text) : ICommand<ExchangeView>;

/// <summary>A handshake on the floor, with an estimate of its worth if the two wish.</summary>
/// <param name="AskId">The ask.</param>
/// <param name="OfferId">The offer.</param>
/// <param name="EstimatedValue">The estimated worth in euro; shown only inside the total of an edition.</param>
/// <param name="ValuationBasis">How it was estimated.</param>
public sealed record HandshakeInput(Guid AskId, Guid OfferId, [Range(0, 10_000_000)] decimal? EstimatedValue = null, [StringLength(200)] string? ValuationBasis = null);

/// <summary>Records one handshake between an ask and an offer.</summary>
public sealed record ShakeOnMatch(Guid CommandId, HandshakeInput Handshake) : ICommand<MatchView>;

/// <summary>Records many handshakes of an edition at once, as at a counting table; all or none.</summary>
public sealed record ShakeOnMatches(Guid CommandId, Guid EditionId, [MinLength(1), MaxLength(500)] IReadOnlyList<HandshakeInput> Handshakes) : ICommand<MatchesView>;

/// <summary>Confirms a match after the floor.</summary>
public sealed record ConfirmMatch(Guid CommandId, Guid MatchId, long? ExpectedVersion = null) : ICommand<MatchView>;

/// <summary>Records afterwards whether a match was kept, and what it brought each side.</summary>
public sealed record RecordMatchKept(
    Guid CommandId, Guid MatchId, MatchState Outcome, [StringLength(1000)] string? BroughtAsker = null, [StringLength(1000)] string? BroughtOfferer = null,
    long? ExpectedVersion = null) : ICommand<MatchView>;

/// <summary>Estimates the worth of a match, or takes the estimate away (null).</summary>
public sealed record EstimateMatchValue(
    Guid CommandId, Guid MatchId, [Range(0, 10_000_000)] decimal? EstimatedValue, [StringLength(200)] string? ValuationBasis = null, long? ExpectedVersion = null)
    : ICommand<MatchView>;
