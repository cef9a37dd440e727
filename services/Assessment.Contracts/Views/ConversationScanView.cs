using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Where a group can go with its question. Advice, never a lock.</summary>
public enum SuitabilityRoute
{
    /// <summary>A living learning network.</summary>
    LivingNetwork,

    /// <summary>A working group.</summary>
    WorkingGroup,

    /// <summary>Mediation first.</summary>
    Mediation,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A programme.</summary>
    Programme,
}

/// <summary>What a network filled in together. Different views stand side by side; no figure comes out of them.</summary>
/// <param name="Id">The scan.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Instrument">Code of the instrument.</param>
/// <param name="InstrumentVersion">Its version.</param>
/// <param name="SessionId">The session in which it is talked about; null where none is named.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="ConcludedAt">When the group concluded; null before.</param>
/// <param name="Items">Codes of the items that are asked here.</param>
/// <param name="Views">Every view, in the order of the items.</param>
/// <param name="Advice">What to consider, with whose view points to it; empty where nothing does.</param>
/// <param name="Conclusion">What the group concluded; null before.</param>
/// <param name="Route">Where the group goes with its question; null elsewhere.</param>
/// <param name="Picks">Codes of what the group chose.</param>
/// <param name="Conditions">The four conditions of collective learning; empty elsewhere.</param>
/// <param name="OwnershipHint">Something to talk about where a few do so much that others sit back; about the network, never about somebody. Null where no view says so.</param>
/// <param name="Version">For the next edit.</param>
public sealed record ConversationScanView(
    Guid Id, Guid NetworkId, string Instrument, int InstrumentVersion, Guid? SessionId, DateTimeOffset StartedAt, DateTimeOffset? ConcludedAt, IReadOnlyList<string> Items,
    IReadOnlyList<HeldViewView> Views, IReadOnlyList<AdviceView> Advice, string? Conclusion, SuitabilityRoute? Route, IReadOnlyList<string> Picks,
    IReadOnlyList<ConditionView> Conditions, Text? OwnershipHint, long Version);

/// <summary>One view on one item.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="HeldBy">Whose view it is, in the words of the group.</param>
/// <param name="Value">A step of the scale, or a weight.</param>
/// <param name="Words">A remark or an answer in words.</param>
public sealed record HeldViewView(string Item, string HeldBy, int? Value, string? Words);

/// <summary>Something to consider, because somebody's view points away.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="Route">What to consider.</param>
/// <param name="HeldBy">Whose views point there.</param>
public sealed record AdviceView(string Item, Text Route, IReadOnlyList<string> HeldBy);

/// <summary>One condition of collective learning.</summary>
/// <param name="Code"><c>C1</c> to <c>C4</c>.</param>
/// <param name="Label">The condition.</param>
/// <param name="IsReached">Whether the group finds it reached.</param>
/// <param name="Counts">Whether it counts: a later step does so only when the earlier ones are reached.</param>
public sealed record ConditionView(string Code, Text Label, bool IsReached, bool Counts);

/// <summary>The conditions of collective learning as a network saw them last.</summary>
/// <param name="NetworkId">The network that was asked for.</param>
/// <param name="ScanId">The conversation; null where none was concluded yet.</param>
/// <param name="ConcludedAt">When.</param>
/// <param name="Conditions">Four, or none.</param>
public sealed record ConditionsReachedView(Guid NetworkId, Guid? ScanId, DateTimeOffset? ConcludedAt, IReadOnlyList<ConditionView> Conditions);

/// <summary>How it stands with the checklists of a network.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Theme">The theme that was asked for; null for all.</param>
/// <param name="InstrumentVersion">The version of the lists.</param>
/// <param name="Lines">What was noted; a line that nobody noted is left out.</param>
public sealed record ChecklistView(Guid NetworkId, string? Theme, int InstrumentVersion, IReadOnlyList<ChecklistLineView> Lines);

/// <summary>What was noted on one line.</summary>
/// <param name="Item">Code of the line.</param>
/// <param name="Theme">Code of its theme.</param>
/// <param name="Value">A step, for what is always needed.</param>
/// <param name="Choice">What the network chose.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReviewOn">The day to look at it again.</param>
/// <param name="ChangedAt">When it was noted.</param>
public sealed record ChecklistLineView(string Item, string Theme, int? Value, string? Choice, string? Reason, DateOnly? ReviewOn, DateTimeOffset ChangedAt);

/// <summary>A part of a network's question that got a form of its own.</summary>
/// <param name="Id">The part.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Title">What it is.</param>
/// <param name="Approach">Its form.</param>
/// <param name="Reason">Why.</param>
/// <param name="MarkedAt">When it was marked.</param>
public sealed record RipePartView(Guid Id, Guid NetworkId, string Title, Approach Approach, string? Reason, DateTimeOffset MarkedAt);
