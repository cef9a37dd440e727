using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>New rounds in this network look back from now on.</summary>
internal static class WhenNetworkConcluded
{
    public static async Task Apply(Envelope<NetworkConcluded> heard, AssessmentDb db, CancellationToken stop)
    {
        if (await db.ConcludedNetworks.FindAsync([heard.Data.NetworkId], stop) is null) db.ConcludedNetworks.Add(new ConcludedNetwork(heard.Data.NetworkId));
    }
}
