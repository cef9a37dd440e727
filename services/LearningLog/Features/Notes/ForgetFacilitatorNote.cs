using LivingNetworks.LearningLog.Data;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Notes;

/// <summary>Answers <see cref="ForgetFacilitatorNote"/>.</summary>
internal static class ForgetFacilitatorNoteHandler
{
    public static async Task<Result<FacilitatorNoteView>> Handle(ForgetFacilitatorNote command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var note = await db.Notes.SingleOrDefaultAsync(n => n.Id == command.NoteId && n.AuthorId == call.Me, stop);
        if (note is null) return CommonRefusals.NotFound("noteId");

        db.Notes.Remove(note);
        return FacilitatorNoteViews.Of(note) with { Text = "", Themes = [], Conditions = [], SessionIds = [] };
    }
}
