using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Reactions;

/// <summary>A concluded network can be read and looked back on; nothing new starts in it.</summary>
internal static class NetworkConcludedHeard
{
    public static async Task React(Envelope<NetworkConcluded> envelope, SessionsDb db, CancellationToken stop)
    {
        if (await db.ConcludedNetworks.FindAsync([envelope.Data.NetworkId], stop) is not null) return;
        db.ConcludedNetworks.Add(new ConcludedNetwork(envelope.Data.NetworkId, envelope.OccurredAt));
    }
}
