using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A network lives from now on, or has since before it came on board.</summary>
public sealed record NetworkBecameAlive(Guid NetworkId, DateOnly StartedOn, DatePrecision StartedPrecision, int? HorizonMonths) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
