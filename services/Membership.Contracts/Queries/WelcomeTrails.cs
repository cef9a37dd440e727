using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Those who are on their way in: all of them for a facilitator, else those whom the caller receives, and the caller's own.</summary>
public sealed record WelcomeTrails(Guid NetworkId, [Range(1, 100)] int First = 50, string? After = null) : IQuery<Page<WelcomeTrailView>>;
