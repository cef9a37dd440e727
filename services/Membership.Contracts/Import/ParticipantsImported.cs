using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>People who already took part in a network were brought on board together. A large import is told in several parts, each with other people.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="ImportId">The import, the same in each of its parts.</param>
/// <param name="Part">From 1.</param>
/// <param name="PersonIds">The people of this part.</param>
/// <param name="Belongings">Their belongings.</param>
public sealed record ParticipantsImported(
    Guid NetworkId, Guid ImportId, int Part, IReadOnlyList<Guid> PersonIds, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    /// <summary>How many people one part holds at most; keeps a message under 250 kB.</summary>
    public const int MaxPeople = 400;

    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ImportId;
}
