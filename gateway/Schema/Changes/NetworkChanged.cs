using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Changes;

/// <summary>A part of a network changed.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Network">The network as it is now, as far as the caller may see it.</param>
public sealed record NetworkChanged(NetworkPart Part, NetworkView Network);
