using LivingNetworks.Assessment.Contracts;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>The commands of the assessment service as mutations, one to one; each answers with the new state.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AssessmentMutations
{
    /// <summary>Notes that the round was announced to the people in person.</summary>
    public async Task<RoundView?> AnnounceRound(AnnounceRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks the participants of a network, without their names, how the caller facilitates there. By the caller's own choice; the result is for the
    /// caller and for nobody else.</summary>
    public async Task<RoundView?> AskAboutMyFacilitating(AskAboutMyFacilitating input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Ends the round and fixes its results for good.</summary>
    public async Task<RoundView?> CloseRound(CloseRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Puts a round away once it was talked through.</summary>
    public async Task<RoundView?> FileRound(FileRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Keeps a remark out of sight for good, such as one that people can be recognised by; nobody can change its words. For facilitators.</summary>
    public async Task<RoundResultView?> HideRemark(HideRemark input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Brings in the published figures of a round that was held before the network came to this platform. For facilitators.</summary>
    public async Task<RoundView?> ImportRound(ImportRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Lets people answer.</summary>
    public async Task<RoundView?> OpenRound(OpenRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Chooses another session for talking the results through, when the first was called off.</summary>
    public async Task<RoundView?> PlanDialogue(PlanDialogue input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Plans a round, together with the session in which the results will be talked through. That session must be planned first.</summary>
    public async Task<RoundView?> PlanRound(PlanRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Has sheets made for an open round, to be filled in on paper. For facilitators.</summary>
    public async Task<RoundView?> PrintPaperSheets(PrintPaperSheets input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Publishes the questions that a network adds to a questionnaire of its own accord, all of them at once. For facilitators.</summary>
    public async Task<OwnQuestionsView?> PublishInstrumentVersion(PublishInstrumentVersion input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Writes down what the network made of the results, after the session in which it talked about them was held.</summary>
    public async Task<RoundView?> RecordReading(RecordReading input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Has a letter sent to everybody who can answer, also to those who did: nobody keeps who answered, so nobody can be left out or singled out.</summary>
    public async Task<RoundView?> RemindOfRound(RemindOfRound input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Shows part of the results to the outer circle, once they were talked through; what was released stays released.</summary>
    public async Task<RoundView?> ReleaseResult(ReleaseResult input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Sets aside a round that was proposed.</summary>
    public async Task<RoundProposalView?> SetProposalAside(SetProposalAside input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();

    /// <summary>Words a question, of the questionnaire or of the network's own, in another language. For facilitators.</summary>
    public async Task<OwnQuestionsView?> TranslateItem(TranslateItem input, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.SendAsync(input, stop)).OrRefused();
}
