using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>The fixed results of a closed round, as far as the reader's circle may see them.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="NetworkId">Where it was held.</param>
/// <param name="Instrument">Code of the questionnaire.</param>
/// <param name="InstrumentVersion">Its version; only rounds of one version are compared.</param>
/// <param name="Moment">When in the life of the network.</param>
/// <param name="ClosedOn">The day it closed; null while open.</param>
/// <param name="IsImported">Whether the figures were brought in from before.</param>
/// <param name="Withheld">Why there are no figures at all; null where there are.</param>
/// <param name="Response">How many answered of how many; null where withheld and where the number of invited people is not known.</param>
/// <param name="Dimensions">One row per dimension, always all of them, each with figures or the reason why not.</param>
/// <param name="Remarks">Flagged remarks in random order, for people inside; empty where withheld.</param>
/// <param name="RemarksWithheld">Why there are no remarks; null where they are shown.</param>
/// <param name="OwnershipHint">That a few people may carry so much that the others sit back, for people inside; null where the answers do not say so.</param>
public sealed record RoundResultView(
    Guid RoundId, Guid NetworkId, string Instrument, int InstrumentVersion, RoundMoment Moment, DateOnly? ClosedOn, bool IsImported, Withheld? Withheld,
    ResponseView? Response, IReadOnlyList<DimensionResultView> Dimensions, IReadOnlyList<string> Remarks, Withheld? RemarksWithheld, Text? OwnershipHint)
{
    /// <summary>One row per question of the network's own, which change nothing in the figures of the questionnaire; for readers outside those that were released.</summary>
    public IReadOnlyList<OwnResultView> Own { get; init; } = [];
}

/// <summary>How many answered, with what that says and does not say about those who did not.</summary>
/// <param name="Answers">How many answered.</param>
/// <param name="Invited">How many could.</param>
/// <param name="Percent">The share, in whole percents.</param>
/// <param name="PercentLow">Lower end of its 95% interval (Wilson).</param>
/// <param name="PercentHigh">Upper end.</param>
/// <param name="CompareWithCare">Whether fewer than 60% answered.</param>
public sealed record ResponseView(int Answers, int Invited, int Percent, int PercentLow, int PercentHigh, bool CompareWithCare);

/// <summary>One dimension in one round, on a scale of 0 to 100.</summary>
/// <param name="Code">Such as <c>SAFETY</c>.</param>
/// <param name="N">How many people's answers stand behind it; null where withheld.</param>
/// <param name="Mean">The mean; null where withheld or where only a band is given.</param>
/// <param name="AtLeast">Given in place of the mean when answers are too alike: it is this or more.</param>
/// <param name="AtMost">Given in place of the mean when answers are too alike: it is this or less.</param>
/// <param name="Spread">Standard deviation between people; null where withheld.</param>
/// <param name="Distribution">How many people stand nearest to each of the five steps of the scale, low to high; null below eight answers.</param>
/// <param name="WholeGroupLow">If those who did not answer had all answered lowest, the mean of all would be this; null where not known.</param>
/// <param name="WholeGroupHigh">If they had all answered highest, it would be this; null where not known.</param>
/// <param name="SmallestVisible">The smallest change that a next round with as many answers and as much spread would show four times out of five; what is
/// smaller can be there and stay unseen. Null where there is no mean.</param>
/// <param name="Withheld">Why there is no mean; null where there is one.</param>
/// <param name="DistributionWithheld">Why there is no distribution; null where there is one.</param>
/// <param name="Groups">The groups of the round's breakdown that may be shown; empty where there is none, or where showing one would tell of a few people.</param>
public sealed record DimensionResultView(
    string Code, int? N, double? Mean, double? AtLeast, double? AtMost, double? Spread, IReadOnlyList<int>? Distribution, double? WholeGroupLow,
    double? WholeGroupHigh, double? SmallestVisible, Withheld? Withheld, Withheld? DistributionWithheld, IReadOnlyList<GroupResultView> Groups);

/// <summary>One group in one dimension of one round.</summary>
/// <param name="Group">Its name; null for small groups taken together.</param>
/// <param name="N">How many people's answers stand behind it.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Spread">Standard deviation between them.</param>
public sealed record GroupResultView(string? Group, int N, double Mean, double Spread);
