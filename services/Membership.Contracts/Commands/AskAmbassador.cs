using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Asks somebody to carry a message of the network to named circles outside, for a period; only their yes makes them ambassador.</summary>
public sealed record AskAmbassador(
    Guid CommandId, Guid NetworkId, Guid PersonId, [StringLength(2000)] string Message, [MaxLength(10)] IReadOnlyList<string> Circles, DateOnly From, DateOnly To)
    : ICommand<AmbassadorChargeView>;
