using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Records the group's look at an activity.</summary>
internal static class CheckEnergyHandler
{
    public static async Task<Result<ActivityView>> Handle(CheckEnergy command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Activity(db, command.ActivityId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (activity, _) = reach.Value;
        var inSession = await Reach.Session(db, command.SessionId, call, stop);
        if (inSession.IsRefused(out var noSession)) return noSession;

        if (activity.Check(inSession.Value.Session, command.Contributes, command.Energy, command.Decision, call.Now) is { } refusal) return refusal;
        db.Publish(
            new EnergyChecked(activity.Id, activity.NetworkId, command.SessionId, command.Contributes, command.Energy, command.Decision), activity.Audience, call, actor: call.Me);
        if (activity.State == ActivityState.Dropped) db.Publish(new ActivityDropped(activity.Id, activity.NetworkId, activity.Kind, activity.GroupId), activity.Audience, call, actor: call.Me);
        return ActivityViews.Of(db, activity);
    }
}
