using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Moves an activity on.</summary>
internal static class MoveActivityOnHandler
{
    public static async Task<Result<ActivityView>> Handle(MoveActivityOn command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Activity(db, command.ActivityId, call, stop, command.ExpectedVersion);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (activity, _) = reach.Value;

        if (activity.MoveOn(command.To) is { } refusal) return refusal;
        return ActivityViews.Of(db, activity);
    }
}
