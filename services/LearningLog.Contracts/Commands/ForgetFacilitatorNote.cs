using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Its author takes a note away for good.</summary>
public sealed record ForgetFacilitatorNote(Guid CommandId, Guid NoteId) : ICommand<FacilitatorNoteView>;
