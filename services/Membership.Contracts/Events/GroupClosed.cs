using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A group closed, and its circle with it.</summary>
public sealed record GroupClosed(Guid NetworkId, Guid GroupId, GroupKind Kind, IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => GroupId;
}
