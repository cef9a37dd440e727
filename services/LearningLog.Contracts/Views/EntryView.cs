using LivingNetworks.Audience;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An entry as its reader may see it.</summary>
/// <param name="EntryId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Text">The author's words.</param>
/// <param name="Levels">On which levels it holds.</param>
/// <param name="Domains">What shifted.</param>
/// <param name="Zone">Learning or performance zone.</param>
/// <param name="Noticed">Noticed at once or later.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="CircleId">The group or session of a circle audience.</param>
/// <param name="SessionId">The session in which it arose.</param>
/// <param name="ActivityId">The activity it belongs to.</param>
/// <param name="AssignmentId">The practice assignment it tells back of.</param>
/// <param name="GoalId">The goal it is about.</param>
/// <param name="HappenedOn">When it happened.</param>
/// <param name="PromptCode">The prompt that it answers.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="IsMine">Whether the reader wrote it.</param>
/// <param name="AuthorId">Who wrote it; null unless the author chose to be named or is the reader.</param>
/// <param name="HatId">As whom the author speaks; null where the author is not shown.</param>
/// <param name="ShowsAuthor">Whether other readers see who wrote it.</param>
/// <param name="IsWithdrawn">Taken back by its author, who alone still sees it.</param>
/// <param name="OwnDetails">What only the author sees; null for others.</param>
/// <param name="Version">For a later change.</param>
public sealed record EntryView(
    Guid EntryId, Guid NetworkId, EntryKind Kind, string Text, IReadOnlyList<LearningLevel> Levels, IReadOnlyList<LearningDomain> Domains,
    Zone Zone, Noticed? Noticed, AudienceLevel Audience, Guid? CircleId, Guid? SessionId, Guid? ActivityId, Guid? AssignmentId, Guid? GoalId,
    CoarseDate? HappenedOn, string? PromptCode, DateTimeOffset WrittenAt, bool IsMine, Guid? AuthorId, Guid? HatId, bool ShowsAuthor,
    bool IsWithdrawn, OwnEntryDetails? OwnDetails, long Version);

/// <summary>What only the author of an entry sees.</summary>
/// <param name="ConfidantIds">The persons of a confidant audience.</param>
/// <param name="RecognisablePersonIds">Others who can be recognised.</param>
/// <param name="QuotedPersonId">Somebody whose words it quotes.</param>
/// <param name="QuoteIsConfirmed">Whether that person confirmed them.</param>
/// <param name="WaitsForWideningTo">The wider audience that was asked for and waits for answers.</param>
public sealed record OwnEntryDetails(
    IReadOnlyList<Guid> ConfidantIds, IReadOnlyList<Guid> RecognisablePersonIds, Guid? QuotedPersonId, bool QuoteIsConfirmed, AudienceLevel? WaitsForWideningTo);

/// <summary>The latest changes of one network.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Changes">Its changes.</param>
public sealed record ChangesOfNetwork(Guid NetworkId, LivingNetworks.Hosting.Page<EntryView> Changes);
