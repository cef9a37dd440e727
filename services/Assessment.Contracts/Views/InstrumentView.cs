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
    IReadOnlyList<DimensionView> Dimensions, IReadOnlyList<ItemView> Items, Text ClosingText, Text ClosingConsent, Text Licence)
{
    /// <summary>For what it can be used; only a survey can be held as a round.</summary>
    public IReadOnlyList<InstrumentUse> Uses { get; init; } = [InstrumentUse.Survey];
}

/// <summary>For what an instrument can be used.</summary>
public enum InstrumentUse
{
    /// <summary>Answered by each without a name, as a round.</summary>
    Survey,

    /// <summary>Cards to choose from in a look-back.</summary>
    Cards,

    /// <summary>Filled in together, with different views side by side.</summary>
    Conversation,

    /// <summary>Spoken questions; nothing is filled in.</summary>
    Guide,

    /// <summary>Somebody's own, read by nobody else unless they share it.</summary>
    PrivateScan,

    /// <summary>What a network arranged, and what it chose.</summary>
    Checklist,

    /// <summary>Taps at the end of a session, without a name.</summary>
    Pulse,

    /// <summary>About organisations and never about persons.</summary>
    Organisations,

    /// <summary>Answered by participants without a name because a facilitator asks, and read by that facilitator alone.</summary>
    AskedByFacilitator,
}

/// <summary>How an item is answered.</summary>
public enum AnswerKind
{
    /// <summary>With a step of the scale.</summary>
    Step,

    /// <summary>With a choice in one's own words, the reason, and a day to look at it again.</summary>
    Choice,

    /// <summary>In one's own words.</summary>
    Text,

    /// <summary>With at most five things in one's own words, the most important first.</summary>
    Rank,

    /// <summary>By choosing it among the items of its dimension, as many as the dimension allows.</summary>
    Pick,

    /// <summary>With a weight from 0 to 100.</summary>
    Weight,

    /// <summary>By naming organisations.</summary>
    Organisations,
}

/// <summary>One step of the scale.</summary>
/// <param name="Value">What is sent as the answer.</param>
/// <param name="Label">What is shown.</param>
public sealed record AnchorView(int Value, Text Label);

/// <summary>What a group of items measures; for VIT one of the five characteristics.</summary>
/// <param name="Code">Such as <c>INTERDEP</c>.</param>
/// <param name="Label">A short name for an axis or a column.</param>
/// <param name="Explanation">The characteristic in one sentence.</param>
/// <param name="PickAtMost">How many of its items can be chosen; null where nothing is chosen.</param>
public sealed record DimensionView(string Code, Text Label, Text Explanation, int? PickAtMost = null);

/// <summary>One question.</summary>
/// <param name="Code">Such as <c>VIT-I1</c>.</param>
/// <param name="Dimension">The dimension it counts for.</param>
/// <param name="Text">The question.</param>
/// <param name="IsReversed">Whether agreeing counts as low.</param>
/// <param name="Answer">How it is answered.</param>
/// <param name="IsOptional">Whether it can be left open without missing anything.</param>
/// <param name="Route">What to consider when the answer points away; null where the item leads nowhere.</param>
public sealed record ItemView(
    string Code, string Dimension, Text Text, bool IsReversed, AnswerKind Answer = AnswerKind.Step, bool IsOptional = false, Text? Route = null);
