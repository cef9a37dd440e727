using LivingNetworks.Assessment.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Assessment.Reactions;

/// <summary>Participants turn out to have been there after all.</summary>
internal static class WhenPresenceCorrected
{
    public static async Task Apply(Envelope<PresenceCorrected> heard, AssessmentDb db, CancellationToken stop)
    {
        var session = await db.KnownSession(heard.Data.SessionId, heard.Data.NetworkId, stop);
        session.Hold(heard.Data.PresentParticipants);
    }
}
