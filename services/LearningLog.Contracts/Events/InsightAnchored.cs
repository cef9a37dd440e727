using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An insight is kept somewhere.</summary>
public sealed record InsightAnchored(Guid InsightId, Guid NetworkId, AnchorCarrier Carrier, AnchorPlace Place, bool IsImplicit) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => InsightId;
}
