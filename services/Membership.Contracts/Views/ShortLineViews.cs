using LivingNetworks.Measurement.Networks;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A direct line with somebody, for the two of them alone.</summary>
/// <param name="Id">The line.</param>
/// <param name="NetworkId">Where it began.</param>
/// <param name="WithPersonId">The other one.</param>
/// <param name="About">What it is good for.</param>
/// <param name="BornInSessionId">The session in which it began.</param>
/// <param name="NotedByMe">Whether the caller noted it; then the other one confirms.</param>
/// <param name="NotedAt">When it was noted.</param>
/// <param name="ConfirmedAt">When the other one said yes.</param>
public sealed record ShortLineView(Guid Id, Guid NetworkId, Guid WithPersonId, string? About, Guid? BornInSessionId, bool NotedByMe, DateTimeOffset NotedAt, DateTimeOffset? ConfirmedAt);

/// <summary>The caller's own short lines in a network, and what was counted for the network as a whole.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Mine">The caller's own, newest first.</param>
/// <param name="Counts">What was counted, newest first; for those inside.</param>
/// <param name="MayCount">Whether the caller can have them counted.</param>
public sealed record ShortLinesView(Guid NetworkId, IReadOnlyList<ShortLineView> Mine, IReadOnlyList<ShortLineCountView> Counts, bool MayCount);

/// <summary>The confirmed lines of a network as a whole, at one moment. It never changes, and holds nothing of a person.</summary>
/// <param name="Id">The count.</param>
/// <param name="CountedAt">When.</param>
/// <param name="Members">How many people were in the network.</param>
/// <param name="People">How many of them had a confirmed line; the others are missing, not alone.</param>
/// <param name="Lines">How many confirmed lines.</param>
/// <param name="Figures">Figures of the whole, from eight lines on.</param>
public sealed record ShortLineCountView(Guid Id, DateTimeOffset CountedAt, int Members, int People, int Lines, IReadOnlyList<Figure> Figures);
