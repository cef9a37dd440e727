using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Shows the tasks that wait or are being done, latest first.</summary>
internal static class OpenTasksHandler
{
    public static async Task<Result<Page<TaskView>>> Handle(OpenTasks query, SessionsDb db, Call call, CancellationToken stop)
    {
        var inside = await Reach.Inside(db, query.NetworkId, call, stop);
        if (inside.IsRefused(out var unreachable)) return unreachable;
        var items = db.Tasks.AsNoTracking().Where(t => t.NetworkId == query.NetworkId && t.State != TaskState.Done);
        if (Cursor.Parse(query.After) is { } seen) items = items.Where(i => i.OfferedAt < seen.At || (i.OfferedAt == seen.At && i.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var rows = await items.OrderByDescending(i => i.OfferedAt).ThenBy(i => i.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, i => new Cursor(i.OfferedAt, i.Id));
        return new Page<TaskView>([.. page.Items.Select(t => TaskViews.Of(db, t))], page.EndCursor, page.HasNextPage);
    }
}
