using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A network agreed to pause.</summary>
public sealed record NetworkRested(Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
