using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Reactions;

/// <summary>A goal was adopted: perhaps a point on the timeline.</summary>
internal static class GoalAdoptedHeard
{
    public static Task React(Envelope<GoalAdopted> envelope, LearningLogDb db, CancellationToken stop) => db.Suggest(
        SuggestionKind.TimelinePoint, SuggestionReason.GoalAdopted, envelope.Data.NetworkId, envelope.Data.GoalId, Suggesting.DayOf(envelope.Data.AdoptedAt), Reach.Inside,
        envelope.OccurredAt, stop);
}
