using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records that the group accepted its facilitator, who may read from then on what was said inside before.</summary>
public sealed record AcceptFacilitator(Guid CommandId, Guid RoleId, Guid AcceptedInSessionId) : ICommand<RoleView>;
