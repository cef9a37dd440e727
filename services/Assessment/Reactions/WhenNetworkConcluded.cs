using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>New rounds in this network look back from now on, until it goes on.</summary>
internal static class WhenNetworkConcluded
{
    public static Task Apply(Envelope<NetworkConcluded> heard, AssessmentDb db, CancellationToken stop) => Take(heard.Data.NetworkId, db, stop);

    public static Task Apply(Envelope<NetworkRekindled> heard, AssessmentDb db, CancellationToken stop) => Take(heard.Data.NetworkId, db, stop);

    /// <summary>Which of the two was said last stands with the endings, which were kept before.</summary>
    private static async Task Take(Guid networkId, AssessmentDb db, CancellationToken stop)
    {
        var (ended, known) = ((await db.EndingOf(networkId, stop)).EndedAt is not null, await db.ConcludedNetworks.FindAsync([networkId], stop));
        if (ended && known is null) db.ConcludedNetworks.Add(new ConcludedNetwork(networkId));
        if (!ended && known is not null) db.ConcludedNetworks.Remove(known);
    }
}
