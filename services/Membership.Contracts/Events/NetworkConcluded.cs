using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A network ended; those inside may still add returns and stories.</summary>
public sealed record NetworkConcluded(
    Guid NetworkId, ConclusionKind Kind, IReadOnlyList<EndingReason> Reasons, Guid? HarvestSessionId, Guid? SuccessorNetworkId, int RetentionMonths) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
