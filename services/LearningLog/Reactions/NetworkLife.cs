using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>Keeps whether a network ended.</summary>
internal static class NetworkLife
{
    public static async Task TakeNetwork(this LearningLogDb db, Guid networkId, bool hasEnded, DateTimeOffset at, CancellationToken stop)
    {
        var network = await db.Networks.FindAsync([networkId], stop);
        if (network is null)
        {
            network = new KnownNetwork(networkId);
            db.Networks.Add(network);
        }

        network.Take(hasEnded, at);
    }
}
