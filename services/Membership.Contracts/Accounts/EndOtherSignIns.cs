using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Ends all of one's own sign-ins but the one that asks.</summary>
/// <param name="CommandId">Chosen by the client.</param>
public sealed record EndOtherSignIns(Guid CommandId) : ICommand<SignInsLeft>;
