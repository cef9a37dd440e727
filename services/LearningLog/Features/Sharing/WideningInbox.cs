using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Sharing;

/// <summary>Answers <see cref="WideningInbox"/>.</summary>
internal static class WideningInboxHandler
{
    public static async Task<Result<Page<WideningAsked>>> Handle(WideningInbox query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        // From the few answers that wait for this person to their requests, never through all requests.
        var waiting = from request in db.Widenings
                      from answer in request.Answers
                      where answer.PersonId == me && answer.Agrees == null
                      select request.Id;
        var requests = db.Widenings.AsNoTracking().Where(r => r.State == WideningState.Asked && waiting.Contains(r.Id));
        if (query.After is not null)
        {
            if (Cursor.Parse(query.After) is not { } cursor) return Paging.CursorNotRecognised;
            requests = requests.Where(r => r.AskedAt > cursor.At || (r.AskedAt == cursor.At && r.Id.CompareTo(cursor.Id) > 0));
        }

        var rows = await requests.OrderBy(r => r.AskedAt).ThenBy(r => r.Id).Take(query.First + 1).ToListAsync(stop);
        var page = Cursor.Cut(rows, query.First, r => new Cursor(r.AskedAt, r.Id));
        var items = await Items(page.Items, db, stop);
        var reader = await call.Reader(db, stop);
        return page.Map(r => WideningViews.ForAsked(r, items[r.ItemId], reader));
    }

    private static async Task<Dictionary<Guid, SharedItem>> Items(IReadOnlyList<WideningRequest> requests, LearningLogDb db, CancellationToken stop)
    {
        var items = new Dictionary<Guid, SharedItem>();
        foreach (var kind in requests.GroupBy(r => r.ItemKind))
        {
            var ids = kind.Select(r => r.ItemId).Distinct().ToList();
            IEnumerable<SharedItem> found = kind.Key switch
            {
                ItemKind.Entry => await db.Entries.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(stop),
                ItemKind.Insight => await db.Insights.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(stop),
                ItemKind.Return => await db.Returns.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(stop),
                ItemKind.TimelinePoint => await db.Points.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(stop),
            };
            foreach (var item in found) items.Add(item.Id, item);
        }

        return items;
    }
}
