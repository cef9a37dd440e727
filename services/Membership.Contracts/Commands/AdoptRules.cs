using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records the rules that a session adopted; nobody signs.</summary>
public sealed record AdoptRules(Guid CommandId, Guid NetworkId, [MinLength(1), MaxLength(50)] IReadOnlyList<Guid> RuleIds, Guid AdoptedInSessionId) : ICommand<NetworkRules>;
