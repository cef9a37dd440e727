using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Assessment.Features.Checklists;
using LivingNetworks.Assessment.Features.Conversations;
using LivingNetworks.Assessment.Features.Instruments;
using LivingNetworks.Assessment.Features.Research;
using LivingNetworks.Assessment.Features.Results;
using LivingNetworks.Assessment.Features.Rounds;
using LivingNetworks.Assessment.Features.SelfScans;
using LivingNetworks.Assessment.Features.Studies;
using LivingNetworks.Assessment.Features.Ties;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment;

/// <summary>The table of contents of this service: every command and query, and the file that answers it.</summary>
public static class AssessmentRoutes
{
    /// <summary>The table.</summary>
    public static readonly RouteTable<AssessmentDb> All = new RouteTable<AssessmentDb>()
        .OpenQuery<Contracts.Instruments, IReadOnlyList<InstrumentView>>(InstrumentsHandler.Handle)
        .OpenQuery<Instrument, InstrumentView>(InstrumentHandler.Handle)
        .OpenQuery<PromptDeck, PromptDeckView>(PromptDeckHandler.Handle)
        .OpenQuery<WaysOfWorking, IReadOnlyList<WayOfWorkingView>>(WaysOfWorkingHandler.Handle)
        .OpenQuery<Guidance, GuidanceView>(GuidanceHandler.Handle)

        .Command<PlanRound, RoundView>(PlanRoundHandler.Handle)
        .Command<PlanDialogue, RoundView>(PlanDialogueHandler.Handle)
        .Command<AnnounceRound, RoundView>(AnnounceRoundHandler.Handle)
        .Command<OpenRound, RoundView>(OpenRoundHandler.Handle)
        .Command<RemindOfRound, RoundView>(RemindOfRoundHandler.Handle)
        .Command<CloseRound, RoundView>(CloseRoundHandler.Handle)
        .Command<RecordReading, RoundView>(RecordReadingHandler.Handle)
        .Command<ReleaseResult, RoundView>(ReleaseResultHandler.Handle)
        .Command<FileRound, RoundView>(FileRoundHandler.Handle)
        .Command<HideRemark, RoundResultView>(HideRemarkHandler.Handle)
        .Command<AskAboutMyFacilitating, RoundView>(AskAboutMyFacilitatingHandler.Handle)
        .Command<ImportRound, RoundView>(ImportRoundHandler.Handle)
        .Command<SetProposalAside, RoundProposalView>(SetProposalAsideHandler.Handle)
        .Query<RoundProposals, IReadOnlyList<RoundProposalView>>(RoundProposalsHandler.Handle)
        .Query<RoundsById, IReadOnlyList<RoundView>>(RoundsByIdHandler.Handle)
        .Query<RoundsOfNetworks, IReadOnlyList<RoundsOfNetworkView>>(RoundsOfNetworksHandler.Handle)

        .Query<MyOpenRounds, IReadOnlyList<MyOpenRoundView>>(MyOpenRoundsHandler.Handle)
        .Query<MyAnswerTicket, AnswerTicketView>(MyAnswerTicketHandler.Handle)
        .UntracedCommand<SubmitAnswers, AnswersReceivedView>(SubmitAnswersHandler.Handle)

        .Command<PublishInstrumentVersion, OwnQuestionsView>(PublishInstrumentVersionHandler.Handle)
        .Command<TranslateItem, OwnQuestionsView>(TranslateItemHandler.Handle)
        .Query<OwnQuestions, OwnQuestionsView>(OwnQuestionsHandler.Handle)
        .Query<PreviewQuestionImport, QuestionImportPreview>(PreviewQuestionImportHandler.Handle)
        .Command<ImportQuestions, OwnQuestionsView>(ImportQuestionsHandler.Handle)

        .Command<PrintPaperSheets, RoundView>(PrintPaperSheetsHandler.Handle)
        .Query<PaperSheets, PaperSheetsView>(PaperSheetsHandler.Handle)
        .Query<MyTypingPass, TypingPassView>(MyTypingPassHandler.Handle)
        .UntracedCommand<EnterPaperSheet, EnteredSheetView>(EnterPaperSheetHandler.Handle)

        .Query<RoundResults, IReadOnlyList<RoundResultView>>(RoundResultsHandler.Handle)
        .Query<RoundSeries, RoundSeriesView>(RoundSeriesHandler.Handle)
        .Query<VitalityOverTime, IReadOnlyList<VitalityView>>(VitalityOverTimeHandler.Handle)

        .Command<DesignStudy, StudyView>(DesignStudyHandler.Handle)
        .Command<OpenStudy, StudyView>(OpenStudyHandler.Handle)
        .Command<CloseStudy, StudyView>(CloseStudyHandler.Handle)
        .Command<GiveStudyConsent, StudyView>(GiveStudyConsentHandler.Handle)
        .Command<WithdrawStudyConsent, StudyView>(WithdrawStudyConsentHandler.Handle)
        .Query<MyStudies, IReadOnlyList<StudyView>>(MyStudiesHandler.Handle)
        .Query<StudiesOfNetwork, StudiesOfNetworkView>(StudiesOfNetworkHandler.Handle)

        .OpenQuery<StudyTemplate, StudyTemplateView>(StudyTemplateHandler.Handle)
        .Command<PlanStudy, StudyProgressView>(PlanStudyHandler.Handle)
        .Command<PlanRespondents, CoverageMatrixView>(PlanRespondentsHandler.Handle)
        .Command<MoveStudyOn, StudyProgressView>(MoveStudyOnHandler.Handle)
        .Query<StudyProgress, StudyProgressView>(StudyProgressHandler.Handle)
        .Query<CoverageMatrix, CoverageMatrixView>(CoverageMatrixHandler.Handle)
        .Command<AddRespondent, RespondentAddedView>(AddRespondentHandler.Handle)
        .Command<JoinAsRespondent, MyStudyPlaceView>(JoinAsRespondentHandler.Handle)
        .Command<WithdrawRespondent, StudyProgressView>(WithdrawRespondentHandler.Handle)
        .Command<RecordConversation, StudyProgressView>(RecordConversationHandler.Handle)
        .Query<ConversationRecords, IReadOnlyList<ConversationRecordView>>(ConversationRecordsHandler.Handle)
        .Query<MyPartInStudies, MyPartInStudiesView>(MyPartInStudiesHandler.Handle)
        .Command<ApproveExcerpt, ExcerptDecisionView>(ApproveExcerptHandler.Handle)
        .Command<RefuseExcerpt, ExcerptDecisionView>(RefuseExcerptHandler.Handle)
        .Command<CodeExcerpt, ExcerptDecisionView>(CodeExcerptHandler.Handle)
        .Command<FormFinding, FindingView>(FormFindingHandler.Handle)
        .Command<DropFinding, StudyProgressView>(DropFindingHandler.Handle)
        .Command<GiveBackFinding, FindingView>(GiveBackFindingHandler.Handle)
        .Command<PublishFindings, StudyProgressView>(PublishFindingsHandler.Handle)
        .OpenQuery<Findings, IReadOnlyList<FindingView>>(FindingsHandler.Handle)

        .Command<StartSelfScan, SelfScanView>(StartSelfScanHandler.Handle)
        .Command<AnswerSelfScan, SelfScanView>(AnswerSelfScanHandler.Handle)
        .Command<ShareSelfScan, SelfScanView>(ShareSelfScanHandler.Handle)
        .Command<DeleteSelfScan, SelfScanView>(DeleteSelfScanHandler.Handle)
        .Query<MySelfScans, MySelfScansView>(MySelfScansHandler.Handle)
        .Query<MyFacilitating, MyFacilitatingView>(MyFacilitatingHandler.Handle)

        .Command<StartConversationScan, ConversationScanView>(StartConversationScanHandler.Handle)
        .Command<FillConversationScan, ConversationScanView>(FillConversationScanHandler.Handle)
        .Command<ConcludeConversationScan, ConversationScanView>(ConcludeConversationScanHandler.Handle)
        .Query<ConversationScans, IReadOnlyList<ConversationScanView>>(ConversationScansHandler.Handle)
        .Query<ConversationScan, ConversationScanView>(ConversationScanHandler.Handle)
        .Query<ConditionsReached, ConditionsReachedView>(ConditionsReachedHandler.Handle)

        .Command<SetChecklistLine, ChecklistView>(SetChecklistLineHandler.Handle)
        .Query<Checklist, ChecklistView>(ChecklistHandler.Handle)
        .Command<MarkRipePart, RipePartView>(MarkRipePartHandler.Handle)
        .Command<UnmarkRipePart, RipePartView>(UnmarkRipePartHandler.Handle)
        .Query<RipeParts, IReadOnlyList<RipePartView>>(RipePartsHandler.Handle)

        .Command<OpenTieRound, TieRoundView>(OpenTieRoundHandler.Handle)
        .Command<FillTieSheet, TieRoundView>(FillTieSheetHandler.Handle)
        .Command<CloseTieRound, TieRoundView>(CloseTieRoundHandler.Handle)
        .Command<ReleaseTies, TieRoundView>(ReleaseTiesHandler.Handle)
        .Query<TieRounds, IReadOnlyList<TieRoundView>>(TieRoundsHandler.Handle);
}
