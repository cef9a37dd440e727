using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>All that I wrote, across my networks, the latest first; also after I left a network.</summary>
/// <param name="NetworkId">One network; null is all.</param>
/// <param name="Kinds">These kinds; null is all.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record MyLog(
    Guid? NetworkId = null, IReadOnlyList<EntryKind>? Kinds = null, [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<EntryView>>;
