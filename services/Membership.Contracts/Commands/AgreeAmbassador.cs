using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The person says yes to one wording of the message, at first or after it was reworded, and whether an open network may name them on its public page.</summary>
public sealed record AgreeAmbassador(Guid CommandId, Guid ChargeId, int MessageNumber, bool NamePublicly = false) : ICommand<AmbassadorChargeView>;
