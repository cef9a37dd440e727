using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Remembers another date for a shared point; both dates stay, and the point is marked as disputed.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="PointId">Which point.</param>
/// <param name="OtherDate">The date that is remembered as well.</param>
/// <param name="ExpectedVersion">The version that I looked at.</param>
public sealed record DisputeTimelinePoint(Guid CommandId, Guid PointId, CoarseDate OtherDate, long? ExpectedVersion = null) : ICommand<TimelinePointView>;
