using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Notes that the group talked a proposed goal through.</summary>
public sealed record TalkGoalThrough(Guid CommandId, Guid GoalId, Guid? SessionId = null, long? ExpectedVersion = null) : ICommand<GoalView>;
