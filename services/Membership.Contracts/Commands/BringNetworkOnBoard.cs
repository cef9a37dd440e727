using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Brings a network that already lives onto the platform, with the caller as its facilitator; people and history can be imported afterwards.</summary>
public sealed record BringNetworkOnBoard(
    Guid CommandId, [StringLength(200)] string Name, [StringLength(2000)] string Desire, DateOnly StartedOn, DatePrecision StartedPrecision = DatePrecision.Day,
    NetworkForm Form = NetworkForm.LearningCommunity, [Range(1, 600)] int? HorizonMonths = null, [MaxLength(10)] IReadOnlyList<string>? Languages = null) : ICommand<NetworkView>;
