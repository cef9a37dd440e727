namespace LivingNetworks.Membership.Contracts;

/// <summary>One wording of a goal, with the reason why it came.</summary>
public sealed record GoalView(
    Guid Id, Guid NetworkId, int Number, GoalKind Kind, string Wording, bool Evaluable, GoalState State, Guid ProposedBy, DateTimeOffset ProposedAt, GoalReason BecauseOf,
    string? Because, Guid? SupersedesId, DateTimeOffset? TalkedThroughAt, Guid? AdoptedInSessionId, DateTimeOffset? AdoptedAt, DateTimeOffset? EndedAt, string? LetGoBecause, long Version);
