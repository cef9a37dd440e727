using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What networks do differently now: their entries of kind change and let go that I may read, the latest first, per network.</summary>
/// <param name="NetworkIds">Which networks.</param>
/// <param name="First">How many per network.</param>
/// <param name="After">The end of the page before; with one network only.</param>
public sealed record ChangesNow(
    [MinLength(1), MaxLength(200)] IReadOnlyList<Guid> NetworkIds, [Range(1, Cursor.MaxPageSize)] int First = 5, string? After = null) : IQuery<IReadOnlyList<ChangesOfNetwork>>;
