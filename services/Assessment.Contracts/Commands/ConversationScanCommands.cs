using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Starts a scan that a network fills in together.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Instrument">Code of an instrument for a conversation, or of cards.</param>
/// <param name="InstrumentVersion">Its version; the newest where absent.</param>
/// <param name="SessionId">The session in which it is talked about.</param>
/// <param name="Cards">Codes of the three to five cards that the group chose; for cards only.</param>
/// <param name="Origins">From which origins the network sprang, each asked back in the ending check beside those that the network recorded; for that check only.</param>
public sealed record StartConversationScan(
    Guid CommandId, Guid NetworkId, [StringLength(20)] string Instrument, int? InstrumentVersion = null, Guid? SessionId = null,
    [MaxLength(5)] IReadOnlyList<string>? Cards = null, [MaxLength(5)] IReadOnlyList<string>? Origins = null) : ICommand<ConversationScanView>;

/// <summary>Writes views down beside those that stand there; none is averaged away.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ScanId">The scan.</param>
/// <param name="Views">Those that changed; one without a value and without words is taken away.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record FillConversationScan(
    Guid CommandId, Guid ScanId, [MinLength(1), MaxLength(100)] IReadOnlyList<HeldView> Views, long? ExpectedVersion = null) : ICommand<ConversationScanView>;

/// <summary>One view on one item.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="HeldBy">Whose view it is, in the words of the group, such as 'the residents'.</param>
/// <param name="Value">A step of the scale, or a weight; null where there is none.</param>
/// <param name="Words">A remark or an answer in words.</param>
public sealed record HeldView([StringLength(20)] string Item, [StringLength(100)] string HeldBy, int? Value = null, [StringLength(2000)] string? Words = null);

/// <summary>Ends the conversation with what the group concludes, in words.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ScanId">The scan.</param>
/// <param name="Conclusion">What the group concludes.</param>
/// <param name="Route">Where the group goes with its question; for the suitability talk only.</param>
/// <param name="Picks">Codes of what the group chose, such as at most three levers.</param>
/// <param name="Conditions">Codes of the conditions of collective learning that the group finds reached; for those only.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record ConcludeConversationScan(
    Guid CommandId, Guid ScanId, [StringLength(4000)] string Conclusion, SuitabilityRoute? Route = null, [MaxLength(10)] IReadOnlyList<string>? Picks = null,
    [MaxLength(4)] IReadOnlyList<string>? Conditions = null, long? ExpectedVersion = null) : ICommand<ConversationScanView>;

/// <summary>Notes how it stands with one line of the nine checklists.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Item">Code of the line.</param>
/// <param name="Value">A step, for what is always needed; null for what depends.</param>
/// <param name="Choice">What the network chose, for what depends.</param>
/// <param name="Reason">Why; needed where the network chooses otherwise and where it depends.</param>
/// <param name="ReviewOn">The day to look at it again.</param>
public sealed record SetChecklistLine(
    Guid CommandId, Guid NetworkId, [StringLength(20)] string Item, int? Value = null, [StringLength(1000)] string? Choice = null,
    [StringLength(1000)] string? Reason = null, DateOnly? ReviewOn = null) : ICommand<ChecklistView>;

/// <summary>Marks a part of the network's question as ripe for a form of its own, such as a project.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Title">The part.</param>
/// <param name="Approach">The form.</param>
/// <param name="Reason">Why that form suits.</param>
public sealed record MarkRipePart(
    Guid CommandId, Guid NetworkId, [StringLength(200)] string Title, Approach Approach, [StringLength(1000)] string? Reason = null) : ICommand<RipePartView>;

/// <summary>Takes the mark off again.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="PartId">The part.</param>
public sealed record UnmarkRipePart(Guid CommandId, Guid PartId) : ICommand<RipePartView>;
