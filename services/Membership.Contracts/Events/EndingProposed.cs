using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody inside proposed to end the network.</summary>
public sealed record EndingProposed(Guid NetworkId, IReadOnlyList<EndingReason> Reasons) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
