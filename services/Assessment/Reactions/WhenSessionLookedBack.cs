using LivingNetworks.Assessment.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>A group that looked back was there, also where the word that it met is still on its way.</summary>
internal static class WhenSessionLookedBack
{
    public static async Task Apply(Envelope<SessionLookedBack> heard, AssessmentDb db, CancellationToken stop)
    {
        var session = await db.KnownSession(heard.Data.SessionId, heard.Data.NetworkId, stop);
        session.Hold(presentParticipants: 1);
    }
}
