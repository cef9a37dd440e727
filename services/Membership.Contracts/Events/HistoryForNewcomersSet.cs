using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The network chose what newcomers may read of earlier days.</summary>
public sealed record HistoryForNewcomersSet(
    Guid NetworkId, HistoryForNewcomers Choice, Guid SessionId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => NetworkId;
}
