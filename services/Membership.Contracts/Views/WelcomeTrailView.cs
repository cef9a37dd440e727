namespace LivingNetworks.Membership.Contracts;

/// <summary>How a newcomer is received.</summary>
public sealed record WelcomeTrailView(
    Guid ParticipationId, Guid NetworkId, Guid PersonId, ParticipationState State, IReadOnlyList<Guid> WelcomerIds, IReadOnlyList<WelcomeStepView> Steps, IReadOnlyList<WelcomeStep> StepsAhead);
