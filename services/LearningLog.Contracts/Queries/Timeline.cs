using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The timeline of a network: points in order of time, the lines that groups drew, my own line, and the band of shared lines.</summary>
/// <param name="NetworkId">Which network.</param>
/// <param name="Layers">Which layers; null is all. A point shows when any of its layers is asked for.</param>
/// <param name="First">How many points.</param>
/// <param name="After">The end of the page before.</param>
public sealed record Timeline(
    Guid NetworkId, IReadOnlyList<TimelineLayer>? Layers = null, [Range(1, Cursor.MaxPageSize)] int First = 100, string? After = null) : IQuery<TimelineView>;
