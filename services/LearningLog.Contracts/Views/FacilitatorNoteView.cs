namespace LivingNetworks.LearningLog.Contracts;

/// <summary>A facilitator's own note, as its author sees it.</summary>
/// <param name="NoteId">Its id.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Text">The words.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="Conditions">What helped or stood in the way.</param>
/// <param name="SessionIds">The encounters in which it was felt.</param>
/// <param name="WrittenAt">When it was written.</param>
public sealed record FacilitatorNoteView(
    Guid NoteId, Guid NetworkId, string Text, IReadOnlyList<string> Themes, IReadOnlyList<string> Conditions, IReadOnlyList<Guid> SessionIds, DateTimeOffset WrittenAt);
