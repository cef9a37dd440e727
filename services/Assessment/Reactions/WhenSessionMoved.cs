using LivingNetworks.Assessment.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>The dialogue begins at another hour.</summary>
internal static class WhenSessionMoved
{
    public static async Task Apply(Envelope<SessionMoved> heard, AssessmentDb db, CancellationToken stop)
    {
        var session = await db.KnownSession(heard.Data.SessionId, heard.Data.NetworkId, stop);
        session.Time(heard.Data.StartsAt, heard.OccurredAt);
    }
}
