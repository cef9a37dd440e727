using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A group was formed, with its first members.</summary>
public sealed record GroupFormed(
    Guid NetworkId, Guid GroupId, GroupKind Kind, GroupFocus Focus, bool KeptApart, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => GroupId;
}
