using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Finds a task of a network that the caller is inside of.</summary>
internal static class Tasks
{
    public static async Task<Result<(TaskOffer Task, Place Place)>> Reach(SessionsDb db, Guid taskId, Call call, CancellationToken stop)
    {
        var task = await db.Tasks.SingleOrDefaultAsync(t => t.Id == taskId, stop);
        if (task is null) return CommonRefusals.NotFound("taskId");
        var place = await Features.Reach.Network(db, task.NetworkId, null, call, stop);
        if (place.IsRefused(out var refusal)) return refusal.Kind == RefusalKind.NotFound ? CommonRefusals.NotFound("taskId") : refusal;
        return (task, place.Value);
    }
}
