using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Proposes a goal, or another wording of an earlier one.</summary>
public sealed record ProposeGoal(
    Guid CommandId, Guid NetworkId, GoalKind Kind, [StringLength(1000)] string Wording, bool Evaluable = false, GoalReason BecauseOf = GoalReason.FirstWording,
    [StringLength(1000)] string? Because = null, Guid? SupersedesId = null) : ICommand<GoalView>;
