using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Sessions.Contracts;

/// <summary>The editions of the market of each network, with totals per edition; one answer for each network asked.</summary>
public sealed record MarketEditionsOfNetworks([MaxLength(100)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<NetworkMarketView>>;

/// <summary>Totals of editions: asking and offering organisations, matches, value. Never per giver.</summary>
public sealed record MarketTotals([MaxLength(100)] IReadOnlyList<Guid> EditionIds) : IQuery<IReadOnlyList<MarketTotalsView>>;

/// <summary>The asks or the offers of an edition, in the order in which they were placed.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="Offers">Offers rather than asks.</param>
/// <param name="First">How many.</param>
/// <param name="After">After which.</param>
public sealed record MarketFloor(Guid EditionId, bool Offers = false, [Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<ExchangeView>>;

/// <summary>The matches of an edition, latest first; values are in the total only.</summary>
public sealed record MarketMatches(Guid EditionId, [Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<MatchView>>;

/// <summary>Standing asks of a network, latest first.</summary>
public sealed record StandingAsks(Guid NetworkId, [Range(1, 100)] int First = 50, [StringLength(80)] string? After = null) : IQuery<Page<ExchangeView>>;

/// <summary>Reactions to asks, for those who may read the ask.</summary>
public sealed record ReactionsToAsks([MaxLength(100)] IReadOnlyList<Guid> AskIds) : IQuery<IReadOnlyList<ReactionView>>;

/// <summary>Standing asks that nobody has reacted to for a while, for those who support the network (its facilitators).</summary>
public sealed record UnansweredAsks(Guid NetworkId, [Range(1, 100)] int First = 20, [StringLength(80)] string? After = null) : IQuery<Page<ExchangeView>>;
