using LivingNetworks.Assessment.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>A round can be planned with this session as its dialogue.</summary>
internal static class WhenSessionPlanned
{
    public static async Task Apply(Envelope<SessionPlanned> heard, AssessmentDb db, CancellationToken stop)
    {
        var session = await db.KnownSession(heard.Data.SessionId, heard.Data.NetworkId, stop);
        session.Time(heard.Data.StartsAt, heard.OccurredAt);
    }
}
