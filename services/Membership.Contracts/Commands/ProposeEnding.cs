using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Somebody inside proposes to end the network; it goes on until that is decided.</summary>
public sealed record ProposeEnding(Guid CommandId, Guid NetworkId, [MaxLength(6)] IReadOnlyList<EndingReason>? Reasons = null) : ICommand<NetworkView>;
