using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Gives somebody a role, from a date on; a reason is asked where somebody would facilitate and take part in one network.</summary>
public sealed record AssignRole(
    Guid CommandId, Guid NetworkId, Guid PersonId, NetworkRole Role, Guid? GroupId = null, Guid? OnBehalfOfOrganisationId = null, DateOnly? From = null,
    [StringLength(500)] string? BothRolesBecause = null) : ICommand<RoleView>;
