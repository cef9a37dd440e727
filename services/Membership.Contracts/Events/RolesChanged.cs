using LivingNetworks.Audience;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A role began, ended, or was accepted by the group.</summary>
public sealed record RolesChanged(
    Guid NetworkId, Guid RoleId, Guid PersonId, NetworkRole Role, Guid? GroupId, DateTimeOffset From, DateTimeOffset? Until, DateTimeOffset? AcceptedByGroupAt,
    IReadOnlyList<BelongingFact> Belongings) : IEvent, IChangesBelongings
{
    Guid? IEvent.NetworkId => NetworkId;

    Guid IEvent.SubjectId => RoleId;
}
