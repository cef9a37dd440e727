using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>One published version of a questionnaire; it never changes, a better one is a new version.</summary>
/// <param name="Code">Such as <c>VIT</c>.</param>
/// <param name="Version">From 1.</param>
/// <param name="Title">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="WhoSeesWhat">Shown before the first question: who will see what of the answers.</param>
/// <param name="Minutes">How long answering takes at most.</param>
/// <param name="Scale">The choices for every item, from low to high.</param>
/// <param name="CannotSay">The choice beside the scale; it is never scored.</param>
/// <param name="Dimensions">What is measured, in order.</param>
/// <param name="Items">The questions, in order.</param>
/// <param name="ClosingText">The open question at the end.</param>
/// <param name="ClosingConsent">The yes-or-no question that goes with it.</param>
/// <param name="Licence">Who wrote the wording and how it may be used.</param>
public sealed record InstrumentView(
    string Code, int Version, Text Title, Text Purpose, Text WhoSeesWhat, int Minutes, IReadOnlyList<AnchorView> Scale, Text CannotSay,
    IReadOnlyList<DimensionView> Dimensions, IReadOnlyList<ItemView> Items, Text ClosingText, Text ClosingConsent, Text Licence);

/// <summary>One step of the scale.</summary>
/// <param name="Value">What is sent as the answer.</param>
/// <param name="Label">What is shown.</param>
public sealed record AnchorView(int Value, Text Label);

/// <summary>What a group of items measures; for VIT one of the five characteristics.</summary>
/// <param name="Code">Such as <c>INTERDEP</c>.</param>
/// <param name="Label">A short name for an axis or a column.</param>
/// <param name="Explanation">The characteristic in one sentence.</param>
public sealed record DimensionView(string Code, Text Label, Text Explanation);

/// <summary>One question.</summary>
/// <param name="Code">Such as <c>VIT-I1</c>.</param>
/// <param name="Dimension">The dimension it counts for.</param>
/// <param name="Text">The question.</param>
/// <param name="IsReversed">Whether agreeing counts as low.</param>
public sealed record ItemView(string Code, string Dimension, Text Text, bool IsReversed);
