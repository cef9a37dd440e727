using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A session got a date: its kind tells how large its circle is.</summary>
internal static class SessionPlannedHeard
{
    public static async Task React(Envelope<SessionPlanned> envelope, LearningLogDb db, CancellationToken stop)
    {
        var planned = envelope.Data;
        if (await db.Sessions.FindAsync([planned.SessionId], stop) is null) db.Sessions.Add(new KnownSession(planned.SessionId, planned.NetworkId, planned.Kind, planned.GroupId));
    }
}
