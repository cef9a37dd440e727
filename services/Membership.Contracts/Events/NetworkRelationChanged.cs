using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A relation of an organisation and a network was asked, answered or left.</summary>
public sealed record NetworkRelationChanged(
    Guid NetworkId, Guid RelationId, Guid OrganisationId, RelationKind Kind, RelationState State, DateOnly From, DateOnly? To, IReadOnlyList<BelongingFact> Belongings)
    : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RelationId;
}
