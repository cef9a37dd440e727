namespace LivingNetworks.Assessment.Contracts;

/// <summary>What participants said about the reader's own facilitating, beside the reader's own scan. For the reader alone.</summary>
/// <param name="Rounds">Rounds that the reader asked for, newest first.</param>
/// <param name="OwnMeans">The means of the reader's newest scan of their own, on the same 0 to 100; empty without one.</param>
/// <param name="MayAskIn">The networks in which the reader can ask.</param>
public sealed record MyFacilitatingView(IReadOnlyList<AskedRoundView> Rounds, IReadOnlyList<OwnMeanView> OwnMeans, IReadOnlyList<Guid> MayAskIn);

/// <summary>One round about the reader's own facilitating.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="NetworkId">Where it is held.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="ClosesAt">Planned closing.</param>
/// <param name="ClosedOn">The day it closed; null before.</param>
/// <param name="Response">How many answered of how many; null before closing and below five.</param>
/// <param name="Dimensions">Figures per competence, or the reason why not; empty before closing.</param>
/// <param name="Remarks">What people wanted to pass on, in random order; empty below ten answers.</param>
/// <param name="Version">For the next edit.</param>
public sealed record AskedRoundView(
    Guid RoundId, Guid NetworkId, RoundState State, DateTimeOffset ClosesAt, DateOnly? ClosedOn, ResponseView? Response, IReadOnlyList<DimensionResultView> Dimensions,
    IReadOnlyList<string> Remarks, long Version);

/// <summary>What somebody says of themself about one competence, in one number beside that of the others.</summary>
/// <param name="Code">The competence.</param>
/// <param name="Mean">From 0 to 100.</param>
public sealed record OwnMeanView(string Code, double Mean);
