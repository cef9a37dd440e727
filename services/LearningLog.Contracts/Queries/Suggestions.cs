using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Points and returns that the network's own events suggest and on which nobody has decided, the latest first.</summary>
/// <param name="NetworkId">Which network.</param>
/// <param name="Kind">Points or returns; null is both.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record Suggestions(
    Guid NetworkId, SuggestionKind? Kind = null, [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<SuggestionView>>;
