namespace LivingNetworks.Membership.Contracts;

/// <summary>The rules of one network, and whether it is time to talk them through again.</summary>
public sealed record NetworkRules(Guid NetworkId, IReadOnlyList<RuleView> Rules, DateTimeOffset? LastTalkedThroughAt, bool TimeToTalkThrough);
