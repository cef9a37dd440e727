using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Notes;

/// <summary>Answers <see cref="MyFacilitatorNotes"/>.</summary>
internal static class MyFacilitatorNotesHandler
{
    public static async Task<Result<Page<FacilitatorNoteView>>> Handle(MyFacilitatorNotes query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var (me, after) = (call.Me, Cursor.Parse(query.After));
        if (query.After is not null && after is null) return Paging.CursorNotRecognised;
        var notes = db.Notes.AsNoTracking().Where(n => n.AuthorId == me && n.NetworkId == query.NetworkId);
        if (after is { } seen) notes = notes.Where(n => n.WrittenAt < seen.At || (n.WrittenAt == seen.At && n.Id.CompareTo(seen.Id) < 0));

        var page = Cursor.Cut(await notes.OrderByDescending(n => n.WrittenAt).ThenByDescending(n => n.Id).Take(query.First + 1).ToListAsync(stop), query.First, n => new Cursor(n.WrittenAt, n.Id));
        return new Page<FacilitatorNoteView>([.. page.Items.Select(FacilitatorNoteViews.Of)], page.EndCursor, page.HasNextPage);
    }
}
