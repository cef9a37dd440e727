using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>The work of studies.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ResearchMutations
{
    /// <summary>Adds somebody with whom a study talks, by pseudonym.</summary>
    public async Task<RespondentAddedView?> AddRespondent(AddRespondent input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>The respondent approves what they said, perhaps in words of their own; or a researcher notes that they did so on paper.</summary>
    public async Task<ExcerptDecisionView?> ApproveExcerpt(ApproveExcerpt input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Says what an approved excerpt is about.</summary>
    public async Task<ExcerptDecisionView?> CodeExcerpt(CodeExcerpt input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Lets go of a finding that was not published.</summary>
    public async Task<StudyProgressView?> DropFinding(DropFinding input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Forms a finding from approved excerpts; nobody but the researchers reads it yet.</summary>
    public async Task<FindingView?> FormFinding(FormFinding input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>A finding was given back to a network in a session that was held; its people read it from now on.</summary>
    public async Task<FindingView?> GiveBackFinding(GiveBackFinding input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>The caller, who agreed to the study, joins as the respondent to whom a code was handed.</summary>
    public async Task<MyStudyPlaceView?> JoinAsRespondent(JoinAsRespondent input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes a study to its next step.</summary>
    public async Task<StudyProgressView?> MoveStudyOn(MoveStudyOn input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Says how many people of each side a study plans to hear.</summary>
    public async Task<CoverageMatrixView?> PlanRespondents(PlanRespondents input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Says how many of each step a study plans, and which group accompanies it.</summary>
    public async Task<StudyProgressView?> PlanStudy(PlanStudy input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Publishes the findings of a study, as far as every group let them go.</summary>
    public async Task<StudyProgressView?> PublishFindings(PublishFindings input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Records a talk, or documents that were read. What is quoted belongs to who said it until they approve.</summary>
    public async Task<StudyProgressView?> RecordConversation(RecordConversation input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>The respondent does not want this to be used, at any moment and without a reason; it is gone at once.</summary>
    public async Task<ExcerptDecisionView?> RefuseExcerpt(RefuseExcerpt input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Somebody who agreed on paper takes it back.</summary>
    public async Task<StudyProgressView?> WithdrawRespondent(WithdrawRespondent input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();
}
