using LivingNetworks.Audience;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>How far a study is with its work; no step can be passed over that was planned.</summary>
public enum StudyPhase
{
    /// <summary>Designed; nobody is asked anything.</summary>
    Designed,

    /// <summary>People are asked whether they agree.</summary>
    Consented,

    /// <summary>Documents that were released are read.</summary>
    Documents,

    /// <summary>People are interviewed.</summary>
    Interviews,

    /// <summary>People of one network talk together.</summary>
    FocusGroups,

    /// <summary>People of several networks talk together.</summary>
    CrossFocusGroup,

    /// <summary>What was said and approved is coded, and findings are formed.</summary>
    Analysis,

    /// <summary>Every finding was given back to every network.</summary>
    GivenBack,

    /// <summary>The findings are there for others too.</summary>
    Published,
}

/// <summary>A kind of step in a study.</summary>
public enum StudyStepKind
{
    /// <summary>Reading released documents.</summary>
    Documents,

    /// <summary>A talk with one person.</summary>
    Interview,

    /// <summary>A talk with people of one network.</summary>
    FocusGroup,

    /// <summary>A talk with people of several networks.</summary>
    CrossFocusGroup,

    /// <summary>Coding what was approved.</summary>
    Analysis,

    /// <summary>Giving findings back.</summary>
    Feedback,
}

/// <summary>Whose an excerpt is.</summary>
public enum ExcerptState
{
    /// <summary>Of the respondent, who did not look at it yet.</summary>
    Asked,

    /// <summary>The respondent approved it, perhaps in words of their own.</summary>
    Approved,
}

/// <summary>What a study can start from.</summary>
/// <param name="Questions">The five development questions.</param>
/// <param name="Pairs">Pairs of criteria for whom to talk with.</param>
/// <param name="Codes">Codes for what was said, by theme.</param>
public sealed record StudyTemplateView(IReadOnlyList<Text> Questions, IReadOnlyList<CriterionPairView> Pairs, IReadOnlyList<StudyCodesView> Codes);

/// <summary>Two sides that a study wants to hear both.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="One">One side.</param>
/// <param name="Other">The other side.</param>
public sealed record CriterionPairView(string Code, Text Name, StudyCodeView One, StudyCodeView Other);

/// <summary>Codes of one theme.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Codes">The codes.</param>
public sealed record StudyCodesView(string Code, Text Name, IReadOnlyList<StudyCodeView> Codes);

/// <summary>One code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">What it stands for.</param>
public sealed record StudyCodeView(string Code, Text Name);

/// <summary>How far a study is: planned beside realised. For its researchers, and without respondents for its guidance committee.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="Title">What it is called.</param>
/// <param name="State">Whether it asks people.</param>
/// <param name="Phase">How far it is.</param>
/// <param name="NextPhases">Where it can go from here, as far as the plan says.</param>
/// <param name="NetworkIds">The networks that it follows, of those that the reader has a place in.</param>
/// <param name="CommitteeGroupId">The group that accompanies it; null while there is none.</param>
/// <param name="CommitteeSize">How many people that group has.</param>
/// <param name="Steps">Every step; what was realised follows from what was recorded.</param>
/// <param name="Respondents">Whom it talks with, by pseudonym; empty for the committee.</param>
/// <param name="Interventions">Talks that were held with groups: talking together changes something by itself.</param>
/// <param name="MayResearch">Whether the reader does the research.</param>
/// <param name="Version">For the next edit.</param>
public sealed record StudyProgressView(
    Guid StudyId, string Title, StudyState State, StudyPhase Phase, IReadOnlyList<StudyPhase> NextPhases, IReadOnlyList<Guid> NetworkIds, Guid? CommitteeGroupId, int CommitteeSize,
    IReadOnlyList<StudyStepView> Steps, IReadOnlyList<RespondentView> Respondents, IReadOnlyList<InterventionView> Interventions, bool MayResearch, long Version);

/// <summary>One step of a study.</summary>
/// <param name="Kind">Which.</param>
/// <param name="NetworkId">In which network; null for one across networks.</param>
/// <param name="Planned">How many were planned.</param>
/// <param name="Realised">How many were done.</param>
public sealed record StudyStepView(StudyStepKind Kind, Guid? NetworkId, int Planned, int Realised);

/// <summary>Somebody with whom a study talks, by pseudonym alone.</summary>
/// <param name="Id">The respondent, which is no person's id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Pseudonym">By what the researchers know them.</param>
/// <param name="HasAgreed">Whether they agreed, by their own sign-in or on paper.</param>
/// <param name="OnPaper">Whether that was on paper.</param>
/// <param name="WithdrawnOn">When they took it back; what they said is gone, notes on paper should be too.</param>
public sealed record RespondentView(Guid Id, Guid NetworkId, string Pseudonym, bool HasAgreed, bool OnPaper, DateTimeOffset? WithdrawnOn);

/// <summary>A respondent was added.</summary>
/// <param name="RespondentId">The respondent.</param>
/// <param name="Warnings">What is one-sided in the plan now.</param>
/// <param name="Code">To hand to the person, who joins with it once; null for who agreed on paper, and when asked again.</param>
public sealed record RespondentAddedView(Guid RespondentId, IReadOnlyList<Text> Warnings, [property: Secret] string? Code = null);

/// <summary>A talk that a study held with a group.</summary>
/// <param name="NetworkId">With which network; null for one across networks.</param>
/// <param name="HeldOn">When.</param>
public sealed record InterventionView(Guid? NetworkId, DateOnly HeldOn);

/// <summary>Whom a study planned to hear and whom it heard, pair by pair over the whole study; never crossed, never by network. For its researchers.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="TooFewHeard">Whether fewer people were heard than it takes to show how many of each.</param>
/// <param name="Pairs">The pairs.</param>
public sealed record CoverageMatrixView(Guid StudyId, bool TooFewHeard, IReadOnlyList<CoveragePairView> Pairs);

/// <summary>One pair of criteria.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="One">One side.</param>
/// <param name="Other">The other side.</param>
/// <param name="Warning">What is one-sided; null where nothing is.</param>
public sealed record CoveragePairView(string Code, Text Name, CoverageSideView One, CoverageSideView Other, Text? Warning);

/// <summary>One side of a pair.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Planned">How many were planned.</param>
/// <param name="Heard">How many were heard; null while too few were heard in all.</param>
public sealed record CoverageSideView(string Code, Text Name, int Planned, int? Heard);

/// <summary>A talk, or documents that were read. Notes are for who recorded it; an excerpt that was not approved too, and for who said it.</summary>
/// <param name="Id">The record.</param>
/// <param name="Kind">What it was.</param>
/// <param name="NetworkId">In which network; null for one across networks.</param>
/// <param name="HeldOn">When.</param>
/// <param name="Title">By what the researchers know it.</param>
/// <param name="Notes">What was noted; null for who did not record it, and after somebody who spoke took their consent back.</param>
/// <param name="RecordedByMe">Whether the reader recorded it.</param>
/// <param name="RespondentIds">Who spoke.</param>
/// <param name="Excerpts">What of it the reader may read.</param>
public sealed record ConversationRecordView(
    Guid Id, StudyStepKind Kind, Guid? NetworkId, DateOnly HeldOn, string Title, string? Notes, bool RecordedByMe, IReadOnlyList<Guid> RespondentIds, IReadOnlyList<ExcerptView> Excerpts);

/// <summary>Something that a respondent said.</summary>
/// <param name="Id">The excerpt.</param>
/// <param name="RespondentId">Who said it.</param>
/// <param name="Words">What.</param>
/// <param name="State">Whether it was approved.</param>
/// <param name="ApprovedOn">When.</param>
/// <param name="OnPaper">Whether it is approved on paper.</param>
/// <param name="Codes">What it is about.</param>
public sealed record ExcerptView(Guid Id, Guid RespondentId, string Words, ExcerptState State, DateOnly? ApprovedOn, bool OnPaper, IReadOnlyList<string> Codes);

/// <summary>What became of an excerpt; without its words, so that no copy of them is kept.</summary>
/// <param name="ExcerptId">The excerpt.</param>
/// <param name="State">Whether it was approved; null where it is gone.</param>
/// <param name="Codes">What it is about.</param>
public sealed record ExcerptDecisionView(Guid ExcerptId, ExcerptState? State, IReadOnlyList<string> Codes);

/// <summary>Something that the reader said to a study.</summary>
/// <param name="Id">The excerpt.</param>
/// <param name="StudyId">The study.</param>
/// <param name="StudyTitle">What it is called.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Kind">In what kind of talk.</param>
/// <param name="HeldOn">When.</param>
/// <param name="Words">What.</param>
/// <param name="State">Whether the reader approved it.</param>
public sealed record MyExcerptView(Guid Id, Guid StudyId, string StudyTitle, Guid NetworkId, StudyStepKind Kind, DateOnly HeldOn, string Words, ExcerptState State);

/// <summary>The reader's part in studies.</summary>
/// <param name="Places">Studies that the reader talks with.</param>
/// <param name="Excerpts">What the reader said, to look at; newest first.</param>
public sealed record MyPartInStudiesView(IReadOnlyList<MyStudyPlaceView> Places, IReadOnlyList<MyExcerptView> Excerpts);

/// <summary>A study that the reader talks with.</summary>
/// <param name="StudyId">The study.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Pseudonym">What its researchers call the reader.</param>
public sealed record MyStudyPlaceView(Guid StudyId, Guid NetworkId, string Pseudonym);

/// <summary>What a study found.</summary>
/// <param name="Id">The finding.</param>
/// <param name="StudyId">The study.</param>
/// <param name="StudyTitle">What that is called.</param>
/// <param name="Statement">What was found.</param>
/// <param name="FormedAt">Since when it stands there.</param>
/// <param name="Audience">How far it may be read; for those inside from when it was given back.</param>
/// <param name="SomethingWithdrawn">Whether something under it was taken back; not what, and not whose.</param>
/// <param name="BasedOnIds">The excerpts that it stands on; for the researchers of the study alone.</param>
/// <param name="GivenBack">Where it was given back, as far as the reader was there with their network.</param>
/// <param name="MayEdit">Whether the reader does the research.</param>
public sealed record FindingView(
    Guid Id, Guid StudyId, string StudyTitle, string Statement, DateTimeOffset FormedAt, AudienceLevel Audience, bool SomethingWithdrawn, IReadOnlyList<Guid> BasedOnIds,
    IReadOnlyList<GivenBackView> GivenBack, bool MayEdit);

/// <summary>A finding was given back to a network.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="SessionId">In which session.</param>
/// <param name="At">When that was written down.</param>
/// <param name="Surprise">What surprised; null where nothing did.</param>
/// <param name="MayGo">How far the group lets it go.</param>
public sealed record GivenBackView(Guid NetworkId, Guid SessionId, DateTimeOffset At, string? Surprise, AudienceLevel MayGo);
