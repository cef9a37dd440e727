using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>How many insights stand on each step, per network, of those that I may read.</summary>
/// <param name="NetworkIds">Which networks.</param>
public sealed record StaircaseCounts([MinLength(1), MaxLength(200)] IReadOnlyList<Guid> NetworkIds) : IQuery<IReadOnlyList<StaircaseOfNetwork>>;
