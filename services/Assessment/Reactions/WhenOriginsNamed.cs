using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>The ending check asks these back.</summary>
internal static class WhenOriginsNamed
{
    public static async Task Apply(Envelope<OriginsNamed> heard, AssessmentDb db, CancellationToken stop)
    {
        var origins = await db.Origins.FindAsync([heard.Data.NetworkId], stop) ?? db.Origins.Add(new KnownOrigins(heard.Data.NetworkId)).Entity;
        origins.Hear(heard.Data.Kinds, heard.OccurredAt);
    }
}
