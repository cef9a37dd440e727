using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A network ended: perhaps the last point on its timeline.</summary>
internal static class NetworkConcludedHeard
{
    public static async Task React(Envelope<NetworkConcluded> envelope, LearningLogDb db, CancellationToken stop)
    {
        var network = envelope.Data.NetworkId;
        await db.Suggest(
            SuggestionKind.TimelinePoint, SuggestionReason.NetworkConcluded, network, network, Suggesting.DayOf(envelope.OccurredAt), Reach.Inside, envelope.OccurredAt, stop);
    }
}
