using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>Answers <see cref="MyWideningRequests"/>.</summary>
internal static class MyWideningRequestsHandler
{
    public static async Task<Result<Page<WideningView>>> Handle(MyWideningRequests query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var requests = db.Widenings.AsNoTracking().Where(r => r.RequesterId == me);
        if (query.After is not null)
        {
            if (Cursor.Parse(query.After) is not { } cursor) return Paging.CursorNotRecognised;
            requests = requests.Where(r => r.AskedAt < cursor.At || (r.AskedAt == cursor.At && r.Id.CompareTo(cursor.Id) < 0));
        }

        var rows = await requests.OrderByDescending(r => r.AskedAt).ThenByDescending(r => r.Id).Take(query.First + 1).ToListAsync(stop);
        return Cursor.Cut(rows, query.First, r => new Cursor(r.AskedAt, r.Id)).Map(WideningViews.ForRequester);
    }
}
