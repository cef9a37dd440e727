using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Puts a high, a low or a turn on the timeline: on the shared one, or on my own.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">Which network.</param>
/// <param name="OnDate">When, as exactly as remembered.</param>
/// <param name="Title">What happened.</param>
/// <param name="Height">From -5 to +5.</param>
/// <param name="Kind">High, low or turn.</param>
/// <param name="Levels">On which levels it was felt.</param>
/// <param name="IsShared">On the shared timeline; otherwise for me alone.</param>
/// <param name="SessionId">The session it is about or in which it was told.</param>
/// <param name="SuggestionId">The suggestion that this accepts.</param>
public sealed record AddTimelinePoint(
    Guid CommandId, Guid NetworkId, CoarseDate OnDate, [StringLength(200)] string Title, [Range(-5, 5)] int Height, PointKind Kind,
    [MaxLength(3)] IReadOnlyList<LearningLevel>? Levels = null, bool IsShared = true, Guid? SessionId = null, Guid? SuggestionId = null) : ICommand<TimelinePointView>;
