using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Reactions;

/// <summary>A concluded network can be read and looked back on; nothing new starts in it, until it goes on.</summary>
internal static class NetworkConcludedHeard
{
    public static Task React(Envelope<NetworkConcluded> envelope, SessionsDb db, CancellationToken stop) => Take(envelope.Data.NetworkId, db, stop);

    public static Task React(Envelope<NetworkRekindled> envelope, SessionsDb db, CancellationToken stop) => Take(envelope.Data.NetworkId, db, stop);

    /// <summary>Which of the two was said last stands with the endings, which were kept before.</summary>
    private static async Task Take(Guid networkId, SessionsDb db, CancellationToken stop)
    {
        var (ending, known) = (await db.EndingOf(networkId, stop), await db.ConcludedNetworks.FindAsync([networkId], stop));
        if (ending.EndedAt is { } endedAt && known is null) db.ConcludedNetworks.Add(new ConcludedNetwork(networkId, endedAt));
        if (ending.EndedAt is null && known is not null) db.ConcludedNetworks.Remove(known);
    }
}
