using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;

namespace LivingNetworks.Gateway.Schema.Assessment;

/// <summary>Questions to the assessment service about one thing at a time; what belongs to many networks at once is a field of Network.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class AssessmentQueries
{
    /// <summary>Advice for whoever starts or guides a network, by theme, by initiator and by words; open to everyone.</summary>
    public async Task<GuidanceView?> Guidance(
        AssessmentClient assessment, CancellationToken stop, GuidanceTheme? theme = null, InitiatorKind? initiator = null, string? search = null) =>
        (await assessment.AskAsync(new Guidance(theme, initiator, search), stop)).OrRefused();

    /// <summary>One version of one questionnaire; open to everyone.</summary>
    public async Task<InstrumentView?> Instrument(string code, AssessmentClient assessment, CancellationToken stop, int? version = null) =>
        (await assessment.AskAsync(new Instrument(code, version), stop)).OrRefused();

    /// <summary>Every published version of every questionnaire; open to everyone.</summary>
    public async Task<IReadOnlyList<InstrumentView>?> Instruments(AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new Instruments(), stop)).OrRefused();

    /// <summary>The caller's own ticket for an open round. Asking again gives the same ticket; nothing is written.</summary>
    public async Task<AnswerTicketView?> MyAnswerTicket(Guid roundId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new MyAnswerTicket(roundId), stop)).OrRefused();

    /// <summary>The caller's own pass for copying sheets of an open round, with the sheets to look at again. Nothing is written.</summary>
    public async Task<TypingPassView?> MyTypingPass(Guid roundId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new MyTypingPass(roundId), stop)).OrRefused();

    /// <summary>What participants said about the caller's own facilitating, beside the caller's own scan.</summary>
    public async Task<MyFacilitatingView?> MyFacilitating(AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new MyFacilitating(), stop)).OrRefused();

    /// <summary>The questions that a network adds to a questionnaire, as the next round will ask them; for those inside.</summary>
    public async Task<OwnQuestionsView?> OwnQuestions(Guid networkId, AssessmentClient assessment, CancellationToken stop, string? instrument = null) =>
        (await assessment.AskAsync(new OwnQuestions(networkId, instrument ?? "VIT"), stop)).OrRefused();

    /// <summary>The sheets of an open round, to be printed; for facilitators.</summary>
    public async Task<PaperSheetsView?> PaperSheets(Guid roundId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new PaperSheets(roundId), stop)).OrRefused();

    /// <summary>The open rounds in which the caller takes part.</summary>
    public async Task<IReadOnlyList<MyOpenRoundView>?> MyOpenRounds(AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new MyOpenRounds(), stop)).OrRefused();

    /// <summary>The questions for one kind of talk, in order; open to everyone.</summary>
    public async Task<PromptDeckView?> PromptDeck(PromptDeckKind kind, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new PromptDeck(kind), stop)).OrRefused();

    /// <summary>Rounds that may help a network now; for those inside.</summary>
    public async Task<IReadOnlyList<RoundProposalView>?> RoundProposals(Guid networkId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new RoundProposals(networkId), stop)).OrRefused();

    /// <summary>One round beside the rounds of the same questionnaire before it, with the questionnaire's own words.</summary>
    public async Task<RoundSeriesView?> RoundSeries(Guid roundId, AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new RoundSeries(roundId), stop)).OrRefused();

    /// <summary>Five ways of working beside each other; open to everyone.</summary>
    public async Task<IReadOnlyList<WayOfWorkingView>?> WaysOfWorking(AssessmentClient assessment, CancellationToken stop) =>
        (await assessment.AskAsync(new WaysOfWorking(), stop)).OrRefused();
}
