using LivingNetworks.LearningLog.Domain;

namespace LivingNetworks.LearningLog.Features.Notes;

/// <summary>How a note is shown to its author.</summary>
internal static class FacilitatorNoteViews
{
    public static FacilitatorNoteView Of(FacilitatorNote note) => new(note.Id, note.NetworkId, note.Text, note.Themes, note.Conditions, note.SessionIds, note.WrittenAt);
}
