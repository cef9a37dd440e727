using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records that a session talked the rules through again; without ids it is all of them.</summary>
public sealed record ReaffirmRules(Guid CommandId, Guid NetworkId, Guid SessionId, [MaxLength(50)] IReadOnlyList<Guid>? RuleIds = null) : ICommand<NetworkRules>;
