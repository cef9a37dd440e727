using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Draws the network's highs and lows as a line: my own (read by me alone until I share it), or the group's line drawn in a session.
/// Drawing again replaces the line.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">Which network.</param>
/// <param name="Points">The line, from two points on.</param>
/// <param name="InSessionId">The session in which the group drew it; null for my own line.</param>
public sealed record DrawCurve(
    Guid CommandId, Guid NetworkId, [MinLength(2), MaxLength(100)] IReadOnlyList<CurvePoint> Points, Guid? InSessionId = null) : ICommand<CurveView>;

/// <summary>One point of a line.</summary>
/// <param name="OnDate">When, as exactly as remembered.</param>
/// <param name="Height">From -5 to +5; half steps are fine.</param>
/// <param name="Label">A word with it.</param>
public sealed record CurvePoint(CoarseDate OnDate, [Range(-5.0, 5.0)] double Height, [StringLength(100)] string? Label = null);
