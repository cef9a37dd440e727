using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Lets an activity go.</summary>
internal static class DropActivityHandler
{
    public static async Task<Result<ActivityView>> Handle(DropActivity command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Activity(db, command.ActivityId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (activity, _) = reach.Value;

        if (activity.End(ActivityState.Dropped) is { } refusal) return refusal;
        db.Publish(new ActivityDropped(activity.Id, activity.NetworkId, activity.Kind, activity.GroupId), activity.Audience, call, actor: call.Me);
        return ActivityViews.Of(db, activity);
    }
}
