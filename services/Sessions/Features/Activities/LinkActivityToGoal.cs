using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Says which goal an activity serves.</summary>
internal static class LinkActivityToGoalHandler
{
    public static async Task<Result<ActivityView>> Handle(LinkActivityToGoal command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Activity(db, command.ActivityId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (activity, _) = reach.Value;

        if (activity.LinkTo(command.GoalId) is { } refusal) return refusal;
        return ActivityViews.Of(db, activity);
    }
}
