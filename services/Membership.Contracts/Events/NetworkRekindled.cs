using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A resting or faded network goes on.</summary>
public sealed record NetworkRekindled(Guid NetworkId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
