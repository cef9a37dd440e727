using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Reactions;

/// <summary>Finds what is known of a held session, or begins it.</summary>
internal static class HeldSessions
{
    public static async Task<HeldSession> Find(MembershipDb db, Guid sessionId, Guid networkId, CancellationToken stop)
    {
        if (await db.HeldSessions.FindAsync([sessionId], stop) is { } known) return known;
        var session = new HeldSession(sessionId, networkId);
        db.HeldSessions.Add(session);
        return session;
    }
}
