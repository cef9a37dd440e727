using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Hands an activity over to the daily work of an organisation.</summary>
internal static class HandActivityToLineHandler
{
    public static async Task<Result<ActivityView>> Handle(HandActivityToLine command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Activity(db, command.ActivityId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (activity, _) = reach.Value;

        if (activity.End(ActivityState.HandedToLine) is { } refusal) return refusal;
        return ActivityViews.Of(db, activity);
    }
}
