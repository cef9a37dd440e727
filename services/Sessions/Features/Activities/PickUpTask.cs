using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Picks a task up.</summary>
internal static class PickUpTaskHandler
{
    public static async Task<Result<TaskView>> Handle(PickUpTask command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Tasks.Reach(db, command.TaskId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (task, _) = reach.Value;

        if (task.PickUp(call.Me, command.OwnInitiative) is { } refusal) return refusal;
        db.Publish(new TaskPickedUp(task.Id, task.NetworkId, task.OwnInitiative), AudienceLevel.Inside, call);
        return TaskViews.Of(db, task);
    }
}
