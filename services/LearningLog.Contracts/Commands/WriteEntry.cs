using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Writes down what is done differently now. The audience starts at the smallest circle in which it arose (a session's own circle,
/// inside for a plenary, otherwise the author alone); a wider wish becomes a widening request that takes effect when everybody
/// recognisable has agreed.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">In which network it arose.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Text">The author's own words.</param>
/// <param name="Levels">On which levels it holds.</param>
/// <param name="Domains">What shifted.</param>
/// <param name="Zone">Learning or performance zone.</param>
/// <param name="Noticed">Noticed at once or later.</param>
/// <param name="HatId">As whom the author speaks; null is 'as myself'.</param>
/// <param name="Audience">How far the author wants it to go; null keeps the default.</param>
/// <param name="CircleId">The group or session of a circle audience; null is the session given.</param>
/// <param name="ConfidantIds">The persons of a confidant audience.</param>
/// <param name="SessionId">The session in which it arose.</param>
/// <param name="ActivityId">The activity it belongs to.</param>
/// <param name="AssignmentId">The practice assignment it tells back of.</param>
/// <param name="GoalId">The goal it is about.</param>
/// <param name="HappenedOn">When it happened, as exactly as remembered.</param>
/// <param name="PromptCode">The prompt that it answers.</param>
/// <param name="RecognisablePersonIds">Other persons who can be recognised in it; each is asked before it is widened.</param>
/// <param name="QuotedPersonId">Somebody whose words it quotes; until that person confirms, only the author reads it.</param>
/// <param name="ShowsAuthor">Whether other readers see who wrote it.</param>
/// <param name="OrganisationId">For a home-base audience: the author's own organisation, which is the default.</param>
public sealed record WriteEntry(
    Guid CommandId, Guid NetworkId, EntryKind Kind, [StringLength(4000)] string Text,
    [MinLength(1), MaxLength(3)] IReadOnlyList<LearningLevel> Levels, [MaxLength(3)] IReadOnlyList<LearningDomain>? Domains = null,
    Zone Zone = Zone.Learning, Noticed? Noticed = null, Guid? HatId = null,
    AudienceLevel? Audience = null, Guid? CircleId = null, [MaxLength(20)] IReadOnlyList<Guid>? ConfidantIds = null,
    Guid? SessionId = null, Guid? ActivityId = null, Guid? AssignmentId = null, Guid? GoalId = null,
    CoarseDate? HappenedOn = null, [StringLength(20)] string? PromptCode = null,
    [MaxLength(20)] IReadOnlyList<Guid>? RecognisablePersonIds = null, Guid? QuotedPersonId = null, bool ShowsAuthor = false, Guid? OrganisationId = null) : ICommand<EntryView>;
