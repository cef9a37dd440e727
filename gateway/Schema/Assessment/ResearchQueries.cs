using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Gateway.Schema.Membership;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>Questions about the work of studies. None of them says who a respondent is.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ResearchQueries
{
    /// <summary>What a study recorded, newest first, as far as the caller may read it; for its researchers, while it is open.</summary>
    public async Task<IReadOnlyList<ConversationRecordView>?> ConversationRecords(Guid studyId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new ConversationRecords(studyId), stop)).OrRefused();

    /// <summary>Whom a study planned to hear and whom it heard, pair by pair, and never crossed; for its researchers.</summary>
    public async Task<CoverageMatrixView?> CoverageMatrix(Guid studyId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new CoverageMatrix(studyId), stop)).OrRefused();

    /// <summary>What studies of a network found, newest first: for those inside what was given back to them, for others what was published.</summary>
    public async Task<IReadOnlyList<FindingView>?> Findings(Guid networkId, AssessmentClient assessment, CancellationToken stop, Guid? studyId = null) =>
        (await assessment.AskAsync(new Findings(networkId, studyId), stop)).OrRefused();

    /// <summary>The caller's own part in studies: what they said, to look at.</summary>
    public async Task<MyPartInStudiesView?> MyPartInStudies(AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new MyPartInStudies(), stop)).OrRefused();

    /// <summary>How far a study is, planned beside realised; for its researchers and, without respondents, its guidance committee.</summary>
    public async Task<StudyProgressView?> StudyProgress(Guid studyId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new StudyProgress(studyId), stop)).OrRefused();

    /// <summary>What a study can start from: questions, pairs of criteria and codes.</summary>
    public async Task<StudyTemplateView?> StudyTemplate(AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new StudyTemplate(), stop)).OrRefused();
}

/// <summary>Names behind the ids of StudyProgressView.</summary>
[ExtendObjectType<StudyProgressView>]
public sealed class StudyProgressNode
{
    /// <summary>The networks that it follows, of those that the reader has a place in.</summary>
    public async Task<IReadOnlyList<NetworkView>?> Networks([Parent] StudyProgressView parent, NetworkById networks, CancellationToken stop) =>
        [.. (await networks.LoadAsync(parent.NetworkIds, stop)).OfType<NetworkView>()];
}
