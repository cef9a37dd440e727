namespace LivingNetworks.Membership.Contracts;

/// <summary>A phrase that sums up the common ground.</summary>
public sealed record MottoView(string Wording, DateOnly DiscoveredOn);
