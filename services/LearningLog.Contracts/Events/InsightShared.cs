using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An insight was shared in a session or with a circle of readers.</summary>
public sealed record InsightShared(
    Guid InsightId, Guid NetworkId, IReadOnlyList<LearningLevel> Levels, AudienceLevel Audience, Guid? SessionId, Guid? CircleId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => InsightId;
}
