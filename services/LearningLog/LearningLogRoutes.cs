using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Features.Guidance;
using LivingNetworks.LearningLog.Features.History;
using LivingNetworks.LearningLog.Features.Log;
using LivingNetworks.LearningLog.Features.Notes;
using LivingNetworks.LearningLog.Features.Sharing;
using LivingNetworks.LearningLog.Features.Staircase;
using LivingNetworks.LearningLog.Features.Worth;

namespace LivingNetworks.LearningLog;

/// <summary>The table of contents: every command and query of the learning log, and the file that answers it.</summary>
public static class LearningLogRoutes
{
    /// <summary>All routes.</summary>
    public static readonly RouteTable<LearningLogDb> All = new RouteTable<LearningLogDb>()
        .Command<WriteEntry, EntryView>(WriteEntryHandler.Handle)
        .Query<MyLog, Page<EntryView>>(MyLogHandler.Handle)
        .OpenQuery<NetworkLog, Page<EntryView>>(NetworkLogHandler.Handle)
        .OpenQuery<EntryOfId, EntryView>(EntryOfIdHandler.Handle)
        .Query<EntriesOfIds, IReadOnlyList<EntryView>>(EntriesOfIdsHandler.Handle)
        .Query<ChangesNow, IReadOnlyList<ChangesOfNetwork>>(ChangesNowHandler.Handle)
        .Query<ToldToOrganisation, Page<EntryView>>(ToldToOrganisationHandler.Handle)
        .Query<Prompts, PromptDeck>(PromptsHandler.Handle)

        .Command<SetAudience, ItemAudience>(SetAudienceHandler.Handle)
        .Command<Withdraw, WithdrawnItem>(WithdrawHandler.Handle)
        .Command<AskWidening, WideningView>(AskWideningHandler.Handle)
        .Command<AnswerWidening, WideningAnswered>(AnswerWideningHandler.Handle)
        .Query<WideningInbox, Page<WideningAsked>>(WideningInboxHandler.Handle)
        .Query<MyWideningRequests, Page<WideningView>>(MyWideningRequestsHandler.Handle)

        .Command<FormInsight, InsightView>(FormInsightHandler.Handle)
        .Command<ShareInsight, InsightView>(ShareInsightHandler.Handle)
        .Command<ShowPractice, InsightView>(ShowPracticeHandler.Handle)
        .Command<AnchorInsight, InsightView>(AnchorInsightHandler.Handle)
        .Command<StepInsightBack, InsightView>(StepInsightBackHandler.Handle)
        .OpenQuery<Insights, Page<InsightView>>(InsightsHandler.Handle)
        .OpenQuery<InsightsOfIds, IReadOnlyList<InsightView>>(InsightsOfIdsHandler.Handle)
        .Query<StaircaseCounts, IReadOnlyList<StaircaseOfNetwork>>(StaircaseCountsHandler.Handle)

        .Command<AddTimelinePoint, TimelinePointView>(AddTimelinePointHandler.Handle)
        .Command<DisputeTimelinePoint, TimelinePointView>(DisputeTimelinePointHandler.Handle)
        .Command<ImportTimeline, ImportedTimeline>(ImportTimelineHandler.Handle)
        .Command<DrawCurve, CurveView>(DrawCurveHandler.Handle)
        .Command<ShareCurve, CurveView>(ShareCurveHandler.Handle)
        .Command<RecordTimelineConversation, TimelineConversationView>(RecordTimelineConversationHandler.Handle)
        .OpenQuery<Timeline, TimelineView>(TimelineHandler.Handle)
        .Query<TimelineThread, Page<TimelineConversationView>>(TimelineThreadHandler.Handle)
        .Query<Suggestions, Page<SuggestionView>>(SuggestionsHandler.Handle)
        .Command<LaySuggestionAside, SuggestionView>(LaySuggestionAsideHandler.Handle)

        .Command<StateReturnExpectation, ExpectationView>(StateReturnExpectationHandler.Handle)
        .Query<MyExpectations, IReadOnlyList<ExpectationView>>(MyExpectationsHandler.Handle)
        .Query<PicturesOfReturn, ReturnPicture>(PicturesOfReturnHandler.Handle)
        .Command<NoticeReturn, ReturnView>(NoticeReturnHandler.Handle)
        .Command<ConfirmReturn, ReturnView>(ConfirmReturnHandler.Handle)
        .Command<ChainReturn, ReturnView>(ChainReturnHandler.Handle)
        .OpenQuery<Returns, Page<ReturnView>>(ReturnsHandler.Handle)
        .OpenQuery<ReturnsOfIds, IReadOnlyList<ReturnView>>(ReturnsOfIdsHandler.Handle)
        .OpenQuery<ReturnTree, ReturnTreeView>(ReturnTreeHandler.Handle)
        .Command<Celebrate, CelebrationView>(CelebrateHandler.Handle)
        .Query<Celebrations, Page<CelebrationView>>(CelebrationsHandler.Handle)

        .Command<WriteFacilitatorNote, FacilitatorNoteView>(WriteFacilitatorNoteHandler.Handle)
        .Command<ForgetFacilitatorNote, FacilitatorNoteView>(ForgetFacilitatorNoteHandler.Handle)
        .Query<MyFacilitatorNotes, Page<FacilitatorNoteView>>(MyFacilitatorNotesHandler.Handle);
}
