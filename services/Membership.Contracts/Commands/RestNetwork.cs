using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The network agrees to pause.</summary>
public sealed record RestNetwork(Guid CommandId, Guid NetworkId, long? ExpectedVersion = null) : ICommand<NetworkView>;
