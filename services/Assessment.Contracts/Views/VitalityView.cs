using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The results of one network over time: closed rounds of one questionnaire, oldest first, and the change between neighbours.</summary>
/// <param name="NetworkId">The network that was asked for.</param>
/// <param name="Rounds">Closed rounds that the reader may see; empty for an outsider.</param>
/// <param name="Changes">For each pair of neighbours that used the same version: every dimension's change.</param>
public sealed record VitalityView(Guid NetworkId, IReadOnlyList<RoundResultView> Rounds, IReadOnlyList<RoundChangeView> Changes);

/// <summary>What changed between two rounds.</summary>
/// <param name="FromRoundId">The earlier round.</param>
/// <param name="ToRoundId">The later round.</param>
/// <param name="CompareWithCare">Whether fewer than 60% answered one of the two.</param>
/// <param name="Caution">The sentence that belongs under every change: there is no group to compare with.</param>
/// <param name="Matched">How many people's answers of both rounds belong together by a code of their own; null where that would tell of a few people.</param>
/// <param name="OnlyEarlier">How many answers of the earlier round have no counterpart; null as above.</param>
/// <param name="OnlyLater">How many of the later round; null as above.</param>
/// <param name="Dimensions">One row per dimension.</param>
public sealed record RoundChangeView(
    Guid FromRoundId, Guid ToRoundId, bool CompareWithCare, Text Caution, int? Matched, int? OnlyEarlier, int? OnlyLater, IReadOnlyList<DimensionChangeView> Dimensions)
{
    /// <summary>The change of each question of the network's own that both rounds asked in the same words.</summary>
    public IReadOnlyList<OwnChangeView> Own { get; init; } = [];

    /// <summary>Questions of the network's own that only one of the two asked, and that are not compared.</summary>
    public IReadOnlyList<OwnItemView> LeftOut { get; init; } = [];
}

/// <summary>How sure one can be that something changed.</summary>
public enum ChangeVerdict
{
    /// <summary>The interval leaves zero out and the change is large enough to matter.</summary>
    ClearChange,

    /// <summary>One of the two.</summary>
    PossibleChange,

    /// <summary>Neither.</summary>
    NoClearChange,
}

/// <summary>The change of one dimension: the difference of the two published means with its 95% interval.</summary>
/// <param name="Code">Such as <c>SAFETY</c>.</param>
/// <param name="Difference">Later minus earlier; null where withheld.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Method">The row of the decision table that was used, chosen by rule and not by outcome: <c>welch</c>, <c>partlyMatched</c> or <c>paired</c>.</param>
/// <param name="Verdict">In one of three words.</param>
/// <param name="Words">The verdict as a sentence.</param>
/// <param name="Withheld">Why there is no change to show; null where there is.</param>
public sealed record DimensionChangeView(
    string Code, double? Difference, double? Low, double? High, string? Method, ChangeVerdict? Verdict, Text? Words, Withheld? Withheld);

/// <summary>One round beside the rounds of the same questionnaire before it.</summary>
/// <param name="Questionnaire">What was asked, with the names of its dimensions.</param>
/// <param name="Rounds">The closed rounds up to this one that the reader may see, oldest first.</param>
/// <param name="Change">What changed since the round before; null where there is none, or it used another version.</param>
/// <param name="Reliability">How well the questions of each dimension go together, over networks.</param>
public sealed record RoundSeriesView(InstrumentView Questionnaire, IReadOnlyList<RoundResultView> Rounds, RoundChangeView? Change, ReliabilityView Reliability);
