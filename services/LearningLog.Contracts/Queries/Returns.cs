using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The returns of a network that I may read, the latest first.</summary>
/// <param name="NetworkId">Which network.</param>
/// <param name="Kinds">These kinds; null is all.</param>
/// <param name="Level">This level; null is all.</param>
/// <param name="Audience">This audience; null is all.</param>
/// <param name="State">This state; null is all.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record Returns(
    Guid NetworkId, IReadOnlyList<ReturnKind>? Kinds = null, LearningLevel? Level = null, AudienceLevel? Audience = null, ReturnState? State = null,
    [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<ReturnView>>;
