using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Lights a network as a private spark: a name and a desire, no goal, plan or result. The caller becomes its initiator, and takes part or facilitates.</summary>
public sealed record LightSpark(
    Guid CommandId, [StringLength(200)] string Name, [StringLength(2000)] string Desire, NetworkForm Form = NetworkForm.LearningNetwork, bool AsFacilitator = false,
    [MaxLength(10)] IReadOnlyList<string>? Languages = null) : ICommand<NetworkView>;
