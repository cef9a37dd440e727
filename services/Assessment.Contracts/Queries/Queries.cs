using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Every published version of every questionnaire; open to everyone.</summary>
public sealed record Instruments : IQuery<IReadOnlyList<InstrumentView>>;

/// <summary>One version of one questionnaire; open to everyone.</summary>
/// <param name="Code">Such as <c>VIT</c>.</param>
/// <param name="Version">The newest where absent.</param>
public sealed record Instrument([StringLength(20)] string Code, int? Version = null) : IQuery<InstrumentView>;

/// <summary>The open rounds in which the caller takes part.</summary>
public sealed record MyOpenRounds : IQuery<IReadOnlyList<MyOpenRoundView>>;

/// <summary>The caller's own ticket for an open round. Asking again gives the same ticket; nothing is written.</summary>
/// <param name="RoundId">The round.</param>
public sealed record MyAnswerTicket(Guid RoundId) : IQuery<AnswerTicketView>;

/// <summary>Rounds by id; those that the reader may not see are left out.</summary>
/// <param name="RoundIds">The rounds.</param>
public sealed record RoundsById([MaxLength(500)] IReadOnlyList<Guid> RoundIds) : IQuery<IReadOnlyList<RoundView>>;

/// <summary>The rounds of several networks, newest first, a page for each.</summary>
/// <param name="NetworkIds">The networks; one answer for each, in this order.</param>
/// <param name="First">How many per network.</param>
/// <param name="After">The end of an earlier page; only with one network.</param>
public sealed record RoundsOfNetworks(
    [MaxLength(500)] IReadOnlyList<Guid> NetworkIds, [Range(1, 100)] int First = 20, string? After = null) : IQuery<IReadOnlyList<RoundsOfNetworkView>>;

/// <summary>Rounds that may help a network now.</summary>
/// <param name="NetworkId">The network.</param>
public sealed record RoundProposals(Guid NetworkId) : IQuery<IReadOnlyList<RoundProposalView>>;

/// <summary>The results of several rounds; rounds that the reader may not see are left out.</summary>
/// <param name="RoundIds">The rounds.</param>
public sealed record RoundResults([MaxLength(500)] IReadOnlyList<Guid> RoundIds) : IQuery<IReadOnlyList<RoundResultView>>;

/// <summary>One round beside the rounds of the same questionnaire before it, with the questionnaire's own words.</summary>
/// <param name="RoundId">The round.</param>
public sealed record RoundSeries(Guid RoundId) : IQuery<RoundSeriesView>;

/// <summary>The results of several networks over time.</summary>
/// <param name="NetworkIds">The networks; one answer for each, in this order.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
public sealed record VitalityOverTime(
    [MaxLength(500)] IReadOnlyList<Guid> NetworkIds, [StringLength(20)] string Instrument = "VIT") : IQuery<IReadOnlyList<VitalityView>>;
