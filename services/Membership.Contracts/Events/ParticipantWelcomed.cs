using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody takes part from now on, or since the day given.</summary>
public sealed record ParticipantWelcomed(
    Guid NetworkId, Guid ParticipationId, Guid PersonId, DateOnly JoinedOn, JoinedVia JoinedVia, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ParticipationId;
}
