using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A resting or faded network goes on.</summary>
public sealed record RekindleNetwork(Guid CommandId, Guid NetworkId, long? ExpectedVersion = null) : ICommand<NetworkView>;
