using System.ComponentModel.DataAnnotations;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Says how many of each step a study plans, and which group accompanies it. What is realised follows from what is recorded.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="Steps">Every step; what is left out is not planned.</param>
/// <param name="CommitteeGroupId">The guidance committee, a group of one of its networks.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record PlanStudy(Guid CommandId, Guid StudyId, [MaxLength(100)] IReadOnlyList<PlannedStep> Steps, Guid? CommitteeGroupId = null, long? ExpectedVersion = null) : ICommand<StudyProgressView>;

/// <summary>How many of one step are planned.</summary>
/// <param name="Kind">The step.</param>
/// <param name="Planned">How many.</param>
/// <param name="NetworkId">In which network; null for documents, analysis and what goes across networks.</param>
public sealed record PlannedStep(StudyStepKind Kind, [Range(0, 200)] int Planned, Guid? NetworkId = null);

/// <summary>Says how many people of each side a study plans to hear.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="Sides">Every side; what is left out is not planned.</param>
public sealed record PlanRespondents(Guid CommandId, Guid StudyId, [MaxLength(20)] IReadOnlyList<PlannedSide> Sides) : ICommand<CoverageMatrixView>;

/// <summary>How many people of one side are planned.</summary>
/// <param name="Side">Code of the side.</param>
/// <param name="Planned">How many.</param>
public sealed record PlannedSide([StringLength(20)] string Side, [Range(0, 200)] int Planned);

/// <summary>Adds somebody with whom a study talks, by pseudonym. What they are goes to a table of its own that leads back to nobody.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Pseudonym">By what the researchers know them; no name.</param>
/// <param name="Sides">Codes of the sides that they are on; at most one of each pair.</param>
/// <param name="AgreedOnPaperOn">When they agreed on paper; left out for who joins with the code.</param>
public sealed record AddRespondent(
    Guid CommandId, Guid StudyId, Guid NetworkId, [StringLength(60)] string Pseudonym, [MaxLength(10)] IReadOnlyList<string> Sides, DateOnly? AgreedOnPaperOn = null) : ICommand<RespondentAddedView>;

/// <summary>The caller, who agreed to the study, joins as the respondent to whom a code was handed.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Code">The code.</param>
public sealed record JoinAsRespondent(Guid CommandId, [property: Secret][StringLength(40)] string Code) : ICommand<MyStudyPlaceView>;

/// <summary>Somebody who agreed on paper takes it back; who joined with a code takes back their consent themself.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="RespondentId">The respondent.</param>
public sealed record WithdrawRespondent(Guid CommandId, Guid RespondentId) : ICommand<StudyProgressView>;

/// <summary>Takes a study to its next step.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="Phase">Where to.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record MoveStudyOn(Guid CommandId, Guid StudyId, StudyPhase Phase, long? ExpectedVersion = null) : ICommand<StudyProgressView>;

/// <summary>Records a talk, or documents that were read. What is quoted belongs to who said it until they approve.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="Kind">Documents, an interview or a focus group.</param>
/// <param name="HeldOn">When.</param>
/// <param name="Title">By what the researchers know it.</param>
/// <param name="RespondentIds">Who spoke; one for an interview, none for documents.</param>
/// <param name="NetworkId">In which network; left out for one across networks.</param>
/// <param name="Notes">What was noted.</param>
/// <param name="WithResearcherIds">Researchers of the study who led it too.</param>
/// <param name="Excerpts">What people said, to show to each of them.</param>
public sealed record RecordConversation(
    Guid CommandId, Guid StudyId, StudyStepKind Kind, DateOnly HeldOn, [StringLength(200)] string Title, [MaxLength(30)] IReadOnlyList<Guid> RespondentIds, Guid? NetworkId = null,
    [StringLength(20000)] string? Notes = null, [MaxLength(10)] IReadOnlyList<Guid>? WithResearcherIds = null, [MaxLength(50)] IReadOnlyList<SaidWords>? Excerpts = null)
    : ICommand<StudyProgressView>;

/// <summary>Something that a respondent said.</summary>
/// <param name="RespondentId">Who.</param>
/// <param name="Words">What.</param>
public sealed record SaidWords(Guid RespondentId, [StringLength(2000)] string Words);

/// <summary>The respondent approves what they said, perhaps in words of their own; or a researcher notes that they did so on paper.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="Words">The respondent's own words in place of these; left out to keep them.</param>
/// <param name="OnPaperOn">When it was approved on paper; only for who did not join with a code.</param>
public sealed record ApproveExcerpt(Guid CommandId, Guid ExcerptId, [StringLength(2000)] string? Words = null, DateOnly? OnPaperOn = null) : ICommand<ExcerptDecisionView>;

/// <summary>The respondent does not want this to be used, at any moment and without a reason; it is gone at once.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ExcerptId">The excerpt.</param>
public sealed record RefuseExcerpt(Guid CommandId, Guid ExcerptId) : ICommand<ExcerptDecisionView>;

/// <summary>Says what an approved excerpt is about.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="Codes">All its codes.</param>
public sealed record CodeExcerpt(Guid CommandId, Guid ExcerptId, [MaxLength(20)] IReadOnlyList<string> Codes) : ICommand<ExcerptDecisionView>;

/// <summary>Forms a finding from approved excerpts; nobody but the researchers reads it yet.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="Statement">What was found; no words that lead to somebody.</param>
/// <param name="ExcerptIds">What it stands on.</param>
public sealed record FormFinding(Guid CommandId, Guid StudyId, [StringLength(2000)] string Statement, [MinLength(1), MaxLength(50)] IReadOnlyList<Guid> ExcerptIds) : ICommand<FindingView>;

/// <summary>Lets go of a finding that was not published.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="FindingId">The finding.</param>
public sealed record DropFinding(Guid CommandId, Guid FindingId) : ICommand<StudyProgressView>;

/// <summary>A finding was given back to a network in a session that was held; its people read it from now on.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="FindingId">The finding.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="MayGo">How far the group lets it go: inside, outer circle or open.</param>
/// <param name="SessionId">The session; a researcher who does not see the network's calendar gives its day.</param>
/// <param name="HeldOn">The day of the session.</param>
/// <param name="Surprise">What surprised; left out where nothing did.</param>
public sealed record GiveBackFinding(
    Guid CommandId, Guid FindingId, Guid NetworkId, AudienceLevel MayGo, Guid? SessionId = null, DateOnly? HeldOn = null, [StringLength(2000)] string? Surprise = null) : ICommand<FindingView>;

/// <summary>Publishes the findings of a study, as far as every group let them go.</summary>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="StudyId">The study.</param>
/// <param name="Audience">How far: inside, outer circle or open.</param>
/// <param name="ExpectedVersion">The version that the client saw.</param>
public sealed record PublishFindings(Guid CommandId, Guid StudyId, AudienceLevel Audience, long? ExpectedVersion = null) : ICommand<StudyProgressView>;
