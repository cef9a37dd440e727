using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Says whether an origin still holds.</summary>
public sealed record ReviewOrigin(Guid CommandId, Guid NetworkId, OriginKind Kind, StillHolds StillHolds) : ICommand<NetworkView>;
