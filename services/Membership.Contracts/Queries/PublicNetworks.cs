using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The pages of networks that anyone may see; for somebody of an outer circle also those that are shown to it.</summary>
public sealed record PublicNetworks([Range(1, 100)] int First = 20, string? After = null) : IQuery<Page<NetworkPageView>>;
