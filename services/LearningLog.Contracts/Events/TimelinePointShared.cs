using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A point stands on the shared timeline.</summary>
public sealed record TimelinePointShared(
    Guid PointId, Guid NetworkId, DateOnly OnDate, DatePrecision Precision, int Height, PointKind Kind, bool IsImported, Guid? SessionId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => PointId;
}
