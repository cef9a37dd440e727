using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A person was erased; every service removes what it keeps of them.</summary>
public sealed record PersonErased(Guid PersonId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => PersonId;
}
