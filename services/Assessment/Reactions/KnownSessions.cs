using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>Finds the row of a session, or starts it: events come in any order.</summary>
internal static class KnownSessions
{
    public static async Task<KnownSession> KnownSession(this AssessmentDb db, Guid sessionId, Guid networkId, CancellationToken stop)
    {
        if (await db.Sessions.FindAsync([sessionId], stop) is { } known) return known;
        return db.Sessions.Add(new KnownSession(sessionId, networkId)).Entity;
    }
}
