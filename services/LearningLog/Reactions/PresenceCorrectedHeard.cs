using LivingNetworks.LearningLog.Data;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>The record of who was present was corrected.</summary>
internal static class PresenceCorrectedHeard
{
    public static async Task React(Envelope<PresenceCorrected> envelope, LearningLogDb db, CancellationToken stop)
    {
        // Events about one session are sent in order, so that it was held is known before a correction of it.
        if (await db.Sessions.FindAsync([envelope.Data.SessionId], stop) is { HeldAt: { } heldAt } session)
        {
            session.Hold(heldAt, envelope.Data.PresentParticipants, envelope.OccurredAt);
        }
    }
}
