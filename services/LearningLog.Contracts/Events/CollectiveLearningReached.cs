using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An insight has evidence on all four steps.</summary>
public sealed record CollectiveLearningReached(Guid InsightId, Guid NetworkId, IReadOnlyList<LearningLevel> Levels) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => InsightId;
}
