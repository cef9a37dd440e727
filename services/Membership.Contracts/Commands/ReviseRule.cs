using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records another wording of a rule, as a session adopted it; the earlier wording stays in the history.</summary>
public sealed record ReviseRule(
    Guid CommandId, Guid RuleId, Guid AdoptedInSessionId, [StringLength(500)] string? WordingNl = null, [StringLength(500)] string? WordingEn = null,
    long? ExpectedVersion = null) : ICommand<RuleView>;
