using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Every wording of a network's goals with its reason, newest first.</summary>
public sealed record GoalHistory(Guid NetworkId, [Range(1, 100)] int First = 20, string? After = null) : IQuery<Page<GoalView>>;
