using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Suggests a ground rule, in Dutch, English or both.</summary>
public sealed record ProposeRule(
    Guid CommandId, Guid NetworkId, RuleKind Kind = RuleKind.Custom, [StringLength(500)] string? WordingNl = null, [StringLength(500)] string? WordingEn = null) : ICommand<RuleView>;
