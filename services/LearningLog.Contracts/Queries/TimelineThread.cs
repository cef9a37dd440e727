using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What groups said over the timeline, the latest conversation first.</summary>
/// <param name="NetworkId">Which network.</param>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record TimelineThread(Guid NetworkId, [Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<TimelineConversationView>>;
