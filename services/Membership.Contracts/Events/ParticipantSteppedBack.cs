using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody takes part at a lower flame for a while; they still belong inside.</summary>
public sealed record ParticipantSteppedBack(Guid NetworkId, Guid ParticipationId, Guid PersonId) : IEvent
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => ParticipationId;
}
