using LivingNetworks.Assessment.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>The network can write down what it made of the results.</summary>
internal static class WhenSessionHeld
{
    public static async Task Apply(Envelope<SessionHeld> heard, AssessmentDb db, CancellationToken stop)
    {
        var session = await db.KnownSession(heard.Data.SessionId, heard.Data.NetworkId, stop);
        session.Time(heard.Data.StartsAt, heard.OccurredAt);
        session.Hold(heard.Data.PresentParticipants);
    }
}
