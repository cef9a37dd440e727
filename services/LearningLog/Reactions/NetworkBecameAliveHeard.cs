using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A network lives: perhaps the first point on its timeline.</summary>
internal static class NetworkBecameAliveHeard
{
    public static async Task React(Envelope<NetworkBecameAlive> envelope, LearningLogDb db, CancellationToken stop)
    {
        var alive = envelope.Data;
        await db.Suggest(
            SuggestionKind.TimelinePoint, SuggestionReason.NetworkBecameAlive, alive.NetworkId, alive.NetworkId, alive.StartedOn, Reach.Inside, envelope.OccurredAt, stop);
    }
}
