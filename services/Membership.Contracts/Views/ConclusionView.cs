namespace LivingNetworks.Membership.Contracts;

/// <summary>How and why a network ended.</summary>
public sealed record ConclusionView(
    ConclusionKind Kind, IReadOnlyList<EndingReason> Reasons, DateTimeOffset ConcludedAt, Guid? DecidedInSessionId, Guid? HarvestSessionId, string? Handover,
    Guid? SuccessorNetworkId, int RetentionMonths);
