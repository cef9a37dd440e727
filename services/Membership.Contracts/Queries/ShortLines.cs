using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The caller's own short lines in a network, and what was counted for the network as a whole.</summary>
/// <param name="NetworkId">The network.</param>
public sealed record ShortLines(Guid NetworkId) : IQuery<ShortLinesView>;
