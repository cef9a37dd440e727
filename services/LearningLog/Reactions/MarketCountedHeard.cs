using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A market was counted: perhaps a point on the timeline, perhaps a return with its total.</summary>
internal static class MarketCountedHeard
{
    public static async Task React(Envelope<MarketCounted> envelope, LearningLogDb db, CancellationToken stop)
    {
        var counted = envelope.Data;
        foreach (var kind in new[] { SuggestionKind.TimelinePoint, SuggestionKind.Return })
        {
            var suggestion = await db.Suggest(
                kind, SuggestionReason.MarketCounted, counted.NetworkId, counted.EditionId, counted.Date, Reach.Inside, envelope.OccurredAt, stop);
            suggestion.Count(counted.TotalValue, counted.Currency);
        }
    }
}
