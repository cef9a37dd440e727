using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>The insights of a network that I may read, the latest first.</summary>
/// <param name="NetworkId">Which network.</param>
/// <param name="Stage">This step of the staircase; null is all.</param>
/// <param name="CollectiveLearningOnly">Only what counts as collective learning: evidence on all four steps.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record Insights(
    Guid NetworkId, InsightStage? Stage = null, bool CollectiveLearningOnly = false, [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<InsightView>>;
