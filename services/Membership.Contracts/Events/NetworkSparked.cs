using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A network was lit as a spark, or came on board (then NetworkBecameAlive follows).</summary>
public sealed record NetworkSparked(Guid NetworkId, NetworkForm Form, CreatedFrom CreatedFrom, Guid InitiatorId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
