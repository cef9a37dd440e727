using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Reactions;

/// <summary>Another service has nothing left of an erased person: the receipt says so.</summary>
internal static class PersonForgottenHeard
{
    public static Task React(Envelope<Sessions.Contracts.PersonForgotten> heard, MembershipDb db, CancellationToken stop) =>
        Note(heard.Data.ErasureId, ErasingPart.Sessions, heard.OccurredAt, db, stop);

    public static Task React(Envelope<LearningLog.Contracts.PersonForgotten> heard, MembershipDb db, CancellationToken stop) =>
        Note(heard.Data.ErasureId, ErasingPart.LearningLog, heard.OccurredAt, db, stop);

    public static Task React(Envelope<Assessment.Contracts.PersonForgotten> heard, MembershipDb db, CancellationToken stop) =>
        Note(heard.Data.ErasureId, ErasingPart.Assessment, heard.OccurredAt, db, stop);

    private static async Task Note(Guid erasureId, ErasingPart part, DateTimeOffset at, MembershipDb db, CancellationToken stop)
    {
        if (await db.Erasures.FindAsync([erasureId], stop) is { } erasure) erasure.NoteDone(part, at);
    }
}
