using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Says that an activity became a network of its own.</summary>
internal static class LetActivityBecomeNetworkHandler
{
    public static async Task<Result<ActivityView>> Handle(LetActivityBecomeNetwork command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Activity(db, command.ActivityId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (activity, _) = reach.Value;

        if (activity.End(ActivityState.BecameOwnNetwork) is { } refusal) return refusal;
        return ActivityViews.Of(db, activity);
    }
}
