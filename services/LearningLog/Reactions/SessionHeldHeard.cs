using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A session was held: things can be shared, drawn and confirmed in it.</summary>
internal static class SessionHeldHeard
{
    public static async Task React(Envelope<SessionHeld> envelope, LearningLogDb db, CancellationToken stop)
    {
        var held = envelope.Data;
        var session = await db.Sessions.FindAsync([held.SessionId], stop);
        if (session is null)
        {
            session = new KnownSession(held.SessionId, held.NetworkId, held.Kind, held.GroupId);
            db.Sessions.Add(session);
        }

        session.Hold(held.HeldAt, held.PresentParticipants, envelope.OccurredAt);
    }
}
