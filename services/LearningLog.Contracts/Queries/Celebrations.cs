using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Celebrations of changes that I may read of, the latest first.</summary>
/// <param name="NetworkId">Which network.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record Celebrations(Guid NetworkId, [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<CelebrationView>>;
