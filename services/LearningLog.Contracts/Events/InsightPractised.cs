using LivingNetworks.Messaging;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>An insight is practised by at least two persons or one organisation.</summary>
public sealed record InsightPractised(Guid InsightId, Guid NetworkId, IReadOnlyList<Guid> OrganisationIds) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => InsightId;
}
