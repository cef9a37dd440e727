using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Frees a task that was picked up on request.</summary>
internal static class ReassignTaskHandler
{
    public static async Task<Result<TaskView>> Handle(ReassignTask command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Tasks.Reach(db, command.TaskId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (task, place) = reach.Value;
        if (!place.IsFacilitator) return Refusals.ForFacilitators;

        if (task.Free() is { } refusal) return refusal;
        return TaskViews.Of(db, task);
    }
}
