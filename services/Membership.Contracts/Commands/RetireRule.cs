using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records that a session let go of a rule.</summary>
public sealed record RetireRule(Guid CommandId, Guid RuleId, Guid SessionId, long? ExpectedVersion = null) : ICommand<RuleView>;
