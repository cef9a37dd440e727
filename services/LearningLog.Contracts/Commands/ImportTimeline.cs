using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Brings the history of a network along, all of it or nothing; for facilitators.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">Which network.</param>
/// <param name="Points">The points; a point that is there already (same date and title) is left as it is.</param>
public sealed record ImportTimeline(Guid CommandId, Guid NetworkId, [MinLength(1), MaxLength(1000)] IReadOnlyList<PastPoint> Points) : ICommand<ImportedTimeline>;

/// <summary>A point from before.</summary>
/// <param name="OnDate">When, as exactly as remembered.</param>
/// <param name="Title">What happened.</param>
/// <param name="Height">From -5 to +5.</param>
/// <param name="Kind">High, low or turn.</param>
/// <param name="Levels">On which levels it was felt.</param>
/// <param name="OtherDates">Other dates that people remember; the point is then disputed.</param>
public sealed record PastPoint(
    CoarseDate OnDate, [StringLength(200)] string Title, [Range(-5, 5)] int Height, PointKind Kind,
    [MaxLength(3)] IReadOnlyList<LearningLevel>? Levels = null, [MaxLength(5)] IReadOnlyList<CoarseDate>? OtherDates = null);
