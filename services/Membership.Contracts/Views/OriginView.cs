namespace LivingNetworks.Membership.Contracts;

/// <summary>An origin of a network.</summary>
public sealed record OriginView(OriginKind Kind, int Weight, StillHolds StillHolds, DateTimeOffset? ReviewedAt, string? ImposedDetails);
