using LivingNetworks.LearningLog.Data;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A network goes on.</summary>
internal static class NetworkRekindledHeard
{
    public static Task React(Envelope<NetworkRekindled> envelope, LearningLogDb db, CancellationToken stop) =>
        db.TakeNetwork(envelope.Data.NetworkId, hasEnded: false, envelope.OccurredAt, stop);
}
