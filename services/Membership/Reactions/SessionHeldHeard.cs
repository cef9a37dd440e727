using LivingNetworks.Membership.Data;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Membership.Reactions;

/// <summary>A session was held: the network can have adopted something there.</summary>
internal static class SessionHeldHeard
{
    public static async Task React(Envelope<SessionHeld> heard, MembershipDb db, CancellationToken stop)
    {
        var session = await HeldSessions.Find(db, heard.Data.SessionId, heard.Data.NetworkId, stop);
        session.WasHeld(heard.Data.Kind, heard.Data.HeldAt);
        session.HadPresent(heard.Data.PresentParticipants, heard.OccurredAt);
    }
}
