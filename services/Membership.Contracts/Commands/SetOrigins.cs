using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Says from which origins a network springs; weights from 0 to 100.</summary>
public sealed record SetOrigins(Guid CommandId, Guid NetworkId, [MinLength(1), MaxLength(5)] IReadOnlyList<OriginShare> Origins, long? ExpectedVersion = null) : ICommand<NetworkView>;
