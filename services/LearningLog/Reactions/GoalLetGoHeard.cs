using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A goal was let go: perhaps a point on the timeline.</summary>
internal static class GoalLetGoHeard
{
    public static Task React(Envelope<GoalLetGo> envelope, LearningLogDb db, CancellationToken stop) => db.Suggest(
        SuggestionKind.TimelinePoint, SuggestionReason.GoalLetGo, envelope.Data.NetworkId, envelope.Data.GoalId, Suggesting.DayOf(envelope.Data.LetGoAt), Reach.Inside,
        envelope.OccurredAt, stop);
}
