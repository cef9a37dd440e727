using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A network that explored starts to form.</summary>
public sealed record FormNetwork(Guid CommandId, Guid NetworkId, long? ExpectedVersion = null) : ICommand<NetworkView>;
