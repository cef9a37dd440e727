using LivingNetworks.Assessment.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>A round with this dialogue needs another one before it can open.</summary>
internal static class WhenSessionCancelled
{
    public static async Task Apply(Envelope<SessionCancelled> heard, AssessmentDb db, CancellationToken stop)
    {
        var session = await db.KnownSession(heard.Data.SessionId, heard.Data.NetworkId, stop);
        session.Cancel();
    }
}
