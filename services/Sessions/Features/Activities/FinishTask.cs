using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Says that a task is done.</summary>
internal static class FinishTaskHandler
{
    public static async Task<Result<TaskView>> Handle(FinishTask command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Tasks.Reach(db, command.TaskId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (task, _) = reach.Value;

        if (task.Finish(call.Me) is { } refusal) return refusal;
        return TaskViews.Of(db, task);
    }
}
