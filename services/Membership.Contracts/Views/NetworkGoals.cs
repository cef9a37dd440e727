namespace LivingNetworks.Membership.Contracts;

/// <summary>The goals of one network.</summary>
public sealed record NetworkGoals(Guid NetworkId, IReadOnlyList<GoalView> Goals);
