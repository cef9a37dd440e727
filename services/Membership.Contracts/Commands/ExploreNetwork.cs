using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>A spark starts to explore whether this is a question for a network.</summary>
public sealed record ExploreNetwork(Guid CommandId, Guid NetworkId, long? ExpectedVersion = null) : ICommand<NetworkView>;
