using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The networks that the caller coordinates: state, size, weight, pace and theme, no people.</summary>
public sealed record Portfolio([Range(1, 100)] int First = 20, string? After = null) : IQuery<Page<PortfolioItem>>;
