using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>Keeps whether a network ended, and how far its doors are open.</summary>
internal static class NetworkLife
{
    public static Task Take(Envelope<NetworkBecameAlive> envelope, LearningLogDb db, CancellationToken stop) => db.Take(envelope.Data.NetworkId, hasEnded: false, envelope.OccurredAt, stop);

    public static Task Take(Envelope<NetworkConcluded> envelope, LearningLogDb db, CancellationToken stop) => db.Take(envelope.Data.NetworkId, hasEnded: true, envelope.OccurredAt, stop);

    public static Task Take(Envelope<NetworkRekindled> envelope, LearningLogDb db, CancellationToken stop) => db.Take(envelope.Data.NetworkId, hasEnded: false, envelope.OccurredAt, stop);

    public static async Task Take(Envelope<OpennessChanged> envelope, LearningLogDb db, CancellationToken stop) =>
        (await db.Known(envelope.Data.NetworkId, stop)).Take(envelope.Data.Mode, envelope.OccurredAt);

    private static async Task Take(this LearningLogDb db, Guid networkId, bool hasEnded, DateTimeOffset at, CancellationToken stop) =>
        (await db.Known(networkId, stop)).Take(hasEnded, at);

    private static async Task<KnownNetwork> Known(this LearningLogDb db, Guid networkId, CancellationToken stop)
    {
        if (await db.Networks.FindAsync([networkId], stop) is { } known) return known;
        var network = new KnownNetwork(networkId);
        db.Networks.Add(network);
        return network;
    }
}
