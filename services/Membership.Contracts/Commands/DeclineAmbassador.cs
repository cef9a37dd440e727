using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The person says no, or whoever asked takes the question back; no reason is asked and nothing of it stays.</summary>
public sealed record DeclineAmbassador(Guid CommandId, Guid ChargeId) : ICommand<AmbassadorDeclined>;

/// <summary>The question is gone.</summary>
public sealed record AmbassadorDeclined(Guid ChargeId);
