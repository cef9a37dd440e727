using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The network chose how far its doors are open.</summary>
public sealed record OpennessChanged(Guid NetworkId, OpennessMode Mode, Guid SessionId, DateOnly? ReviewOn) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
