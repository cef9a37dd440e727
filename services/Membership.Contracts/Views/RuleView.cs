namespace LivingNetworks.Membership.Contracts;

/// <summary>A ground rule.</summary>
public sealed record RuleView(
    Guid Id, Guid NetworkId, RuleKind Kind, string? WordingNl, string? WordingEn, RuleState State, Guid? AdoptedInSessionId, DateTimeOffset? AdoptedAt,
    IReadOnlyList<DateTimeOffset> ReaffirmedAt, Guid? RevisedIntoId, long Version);
