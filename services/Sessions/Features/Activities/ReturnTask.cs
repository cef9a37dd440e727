using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Gives a task back, without blame.</summary>
internal static class ReturnTaskHandler
{
    public static async Task<Result<TaskView>> Handle(ReturnTask command, SessionsDb db, Call call, CancellationToken stop)
    {
        var reach = await Tasks.Reach(db, command.TaskId, call, stop);
        if (reach.IsRefused(out var unreachable)) return unreachable;
        var (task, _) = reach.Value;

        if (task.Return(call.Me) is { } refusal) return refusal;
        return TaskViews.Of(db, task);
    }
}
