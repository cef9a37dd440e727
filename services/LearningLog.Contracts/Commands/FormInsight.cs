using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Puts into words what a number of entries say together: the first step of the staircase. It starts with the smallest audience
/// of its entries.</summary>
/// <param name="CommandId">The client's own id.</param>
/// <param name="NetworkId">In which network.</param>
/// <param name="Wording">The insight in one or two sentences.</param>
/// <param name="EntryIds">The entries that it grew out of; at least one, all readable by me.</param>
/// <param name="Levels">On which levels it holds.</param>
public sealed record FormInsight(
    Guid CommandId, Guid NetworkId, [StringLength(1000)] string Wording, [MinLength(1), MaxLength(50)] IReadOnlyList<Guid> EntryIds,
    [MinLength(1), MaxLength(3)] IReadOnlyList<LearningLevel> Levels) : ICommand<InsightView>;
