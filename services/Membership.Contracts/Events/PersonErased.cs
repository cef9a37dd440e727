using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A person was erased; every service removes what it keeps of them and says so when nothing is left.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Belongings">Every belonging, ended.</param>
/// <param name="ErasureId">The erasure by which a service says that it is done, without naming the person.</param>
public sealed record PersonErased(Guid PersonId, IReadOnlyList<BelongingFact> Belongings, Guid? ErasureId = null) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => PersonId;
}
