using LivingNetworks.Membership.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Membership.Reactions;

/// <summary>The presence at a held session was corrected; may be heard before the session itself.</summary>
internal static class PresenceCorrectedHeard
{
    public static async Task React(Envelope<PresenceCorrected> heard, MembershipDb db, CancellationToken stop)
    {
        var session = await HeldSessions.Find(db, heard.Data.SessionId, heard.Data.NetworkId, stop);
        session.HadPresent(heard.Data.PresentParticipants, heard.OccurredAt);
    }
}
