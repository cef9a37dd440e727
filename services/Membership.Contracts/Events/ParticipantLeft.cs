using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody left; circle and inside close to them at once.</summary>
public sealed record ParticipantLeft(Guid NetworkId, Guid ParticipationId, Guid PersonId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ParticipationId;
}
