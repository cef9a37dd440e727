using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Notes;

/// <summary>Answers <see cref="WriteFacilitatorNote"/>.</summary>
internal static class WriteFacilitatorNoteHandler
{
    public static async Task<Result<FacilitatorNoteView>> Handle(WriteFacilitatorNote command, LearningLogDb db, Call call, CancellationToken stop)
    {
        var place = (await call.Reader(db, stop)).In(command.NetworkId);
        if (!place.IsInside) return CommonRefusals.NotFound("networkId");
        if (!place.IsFacilitator) return Refusals.NoteIsTheFacilitators;
        Guid[] sessions = [.. (command.SessionIds ?? []).Distinct()];
        if (await db.Sessions.CountAsync(s => s.NetworkId == command.NetworkId && sessions.Contains(s.Id), stop) != sessions.Length) return CommonRefusals.NotFound("sessionIds");

        var note = FacilitatorNote.Write(
            Call.NewId(), command.NetworkId, call.Me, command.Text, command.Themes ?? [], command.Conditions ?? [], sessions, call.Now);
        db.Notes.Add(note);
        return FacilitatorNoteViews.Of(note);
    }
}
