using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Ends a role.</summary>
public sealed record EndRole(Guid CommandId, Guid RoleId) : ICommand<RoleView>;
