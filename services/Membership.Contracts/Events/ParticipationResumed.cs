using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody who stepped back takes part again.</summary>
public sealed record ParticipationResumed(Guid NetworkId, Guid ParticipationId, Guid PersonId, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ParticipationId;
}
