using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Goals;

/// <summary>How a wording of a goal is shown.</summary>
internal static class GoalViews
{
    public static GoalView Of(Goal goal, long? version = null) => new(
        goal.Id, goal.NetworkId, goal.Number, goal.Kind, goal.Wording, goal.Evaluable, goal.State, goal.ProposedBy, goal.ProposedAt, goal.BecauseOf, goal.Because,
        goal.SupersedesId, goal.TalkedThroughAt, goal.AdoptedInSessionId, goal.AdoptedAt, goal.EndedAt, goal.LetGoBecause, version ?? goal.Version);
}
