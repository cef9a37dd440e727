using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records the goal that a session adopted; any participant or facilitator may record it.</summary>
public sealed record AdoptGoal(Guid CommandId, Guid GoalId, Guid AdoptedInSessionId, long? ExpectedVersion = null) : ICommand<GoalView>;
