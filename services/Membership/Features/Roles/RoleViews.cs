using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Roles;

/// <summary>How a role is shown.</summary>
internal static class RoleViews
{
    public static RoleView Of(RoleAssignment role) => new(
        role.Id, role.NetworkId, role.PersonId, role.Role, role.GroupId, role.OnBehalfOfOrganisationId, role.From, role.Until ?? role.EndsAt, role.AcceptedByGroupAt);
}
