using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The networks in which the caller has a place, newest first.</summary>
public sealed record MyNetworks([Range(1, 100)] int First = 20, string? After = null) : IQuery<Page<NetworkView>>;
