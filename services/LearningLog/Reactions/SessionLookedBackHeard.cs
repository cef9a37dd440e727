using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>People looked back: perhaps a point on the timeline, suggested to those whom it concerned.</summary>
internal static class SessionLookedBackHeard
{
    public static Task React(Envelope<SessionLookedBack> envelope, LearningLogDb db, CancellationToken stop)
    {
        var looked = envelope.Data;
        var reach = looked.GroupId is { } group ? Reach.Circle(group) : Reach.Inside;
        return db.Suggest(
            SuggestionKind.TimelinePoint, SuggestionReason.SessionLookedBack, looked.NetworkId, looked.SessionId, Suggesting.DayOf(looked.HeldAt), reach,
            envelope.OccurredAt, stop);
    }
}
