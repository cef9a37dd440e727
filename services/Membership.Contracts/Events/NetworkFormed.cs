using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A network started to form.</summary>
public sealed record NetworkFormed(Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
