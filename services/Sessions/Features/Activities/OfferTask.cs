using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using LivingNetworks.Sessions.Features.Sessions;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Offers a piece of work.</summary>
internal static class OfferTaskHandler
{
    public static async Task<Result<TaskView>> Handle(OfferTask command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Reach.Network(db, command.NetworkId, null, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        if (command.ActivityId is { } activityId)
        {
            var activity = await Reach.Activity(db, activityId, call, stop);
            // A task is offered to the whole network; work of a circle is shared out in the circle.
            if (activity.IsRefused(out _) || activity.Value.Activity.NetworkId != command.NetworkId || activity.Value.Activity.GroupId is not null) return CommonRefusals.NotFound("activityId");
        }

        var task = new TaskOffer(Call.NewId(), command.NetworkId, command.ActivityId, command.Text, call.Me, Side.Of(reach.Value), call.Now);
        db.Tasks.Add(task);
        return TaskViews.Of(db, task);
    }
}
