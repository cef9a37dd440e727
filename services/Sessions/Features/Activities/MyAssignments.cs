using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Features.Activities;

/// <summary>Shows the caller their own practice assignments, latest first.</summary>
internal static class MyAssignmentsHandler
{
    public static async Task<Result<Page<AssignmentView>>> Handle(MyAssignments query, SessionsDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var items = db.Assignments.AsNoTracking().Where(a => a.AuthorId == me);
        if (Cursor.Parse(query.After) is { } seen) items = items.Where(i => i.ArisenAt < seen.At || (i.ArisenAt == seen.At && i.Id.CompareTo(seen.Id) > 0));
        else if (query.After is not null) return CommonRefusals.NotRecognised("after");

        var rows = await items.OrderByDescending(i => i.ArisenAt).ThenBy(i => i.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, i => new Cursor(i.ArisenAt, i.Id));
        return new Page<AssignmentView>([.. page.Items.Select(a => AssignmentViews.Of(db, a))], page.EndCursor, page.HasNextPage);
    }
}
