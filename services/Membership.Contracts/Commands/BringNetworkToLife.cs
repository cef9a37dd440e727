using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A network that formed lives from now on.</summary>
public sealed record BringNetworkToLife(Guid CommandId, Guid NetworkId, DateOnly? StartedOn = null, long? ExpectedVersion = null) : ICommand<NetworkView>;
