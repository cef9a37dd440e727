using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records that a session let go of a goal, and why.</summary>
public sealed record LetGoOfGoal(Guid CommandId, Guid GoalId, [StringLength(1000)] string Because, Guid SessionId, long? ExpectedVersion = null) : ICommand<GoalView>;
