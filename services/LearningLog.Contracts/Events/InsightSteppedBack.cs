using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A practice faded, and an insight went back to an earlier step.</summary>
public sealed record InsightSteppedBack(Guid InsightId, Guid NetworkId, InsightStage To) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => InsightId;
}
