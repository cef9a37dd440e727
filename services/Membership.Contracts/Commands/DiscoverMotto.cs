using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Notes a phrase that sums up the common ground that was discovered.</summary>
public sealed record DiscoverMotto(Guid CommandId, Guid NetworkId, [StringLength(200)] string Wording, DateOnly? DiscoveredOn = null) : ICommand<NetworkView>;
