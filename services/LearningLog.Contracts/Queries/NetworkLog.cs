using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The entries of a network that I may read, the latest first. There is no filter by person.</summary>
/// <param name="NetworkId">Which network.</param>
/// <param name="Kinds">These kinds; null is all.</param>
/// <param name="Levels">Holding on any of these levels; null is all.</param>
/// <param name="Domains">Touching any of these domains; null is all.</param>
/// <param name="Zone">This zone; null is both.</param>
/// <param name="SessionId">From this session.</param>
/// <param name="ActivityId">From this activity.</param>
/// <param name="AssignmentId">From this practice assignment.</param>
/// <param name="GoalId">About this goal.</param>
/// <param name="Search">Words in the text.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record NetworkLog(
    Guid NetworkId, IReadOnlyList<EntryKind>? Kinds = null, IReadOnlyList<LearningLevel>? Levels = null, IReadOnlyList<LearningDomain>? Domains = null,
    Zone? Zone = null, Guid? SessionId = null, Guid? ActivityId = null, Guid? AssignmentId = null, Guid? GoalId = null,
    [StringLength(100)] string? Search = null, [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<EntryView>>;
