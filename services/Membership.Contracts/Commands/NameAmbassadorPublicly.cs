using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The ambassador chooses whether the public page of an open network names them; their choice alone, at any moment.</summary>
public sealed record NameAmbassadorPublicly(Guid CommandId, Guid ChargeId, bool Named) : ICommand<AmbassadorChargeView>;
