using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody joined or left a group.</summary>
public sealed record GroupMembersChanged(Guid NetworkId, Guid GroupId, GroupKind Kind, Guid PersonId, bool IsMember, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => GroupId;
}
