using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Changes how a network is described; fields left out stay as they are.</summary>
public sealed record DescribeNetwork(
    Guid CommandId, Guid NetworkId, [StringLength(200)] string? Name = null, [StringLength(100)] string? Shape = null, NetworkForm? Form = null, NetworkScale? Scale = null,
    [StringLength(100)] string? Sector = null, Governance? Governance = null, NetworkWeight? Weight = null, NetworkPace? Pace = null,
    [MaxLength(10)] IReadOnlyList<string>? Languages = null, [MaxLength(20)] IReadOnlyList<string>? Themes = null, [StringLength(300)] string? ContactForOutside = null, long? ExpectedVersion = null) : ICommand<NetworkView>;
