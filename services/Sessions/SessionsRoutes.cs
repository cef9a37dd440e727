using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;
using LivingNetworks.Sessions.Data;
using LivingNetworks.Sessions.Features.Activities;
using LivingNetworks.Sessions.Features.Calendar;
using LivingNetworks.Sessions.Features.Import;
using LivingNetworks.Sessions.Features.Library;
using LivingNetworks.Sessions.Features.Market;
using LivingNetworks.Sessions.Features.Sessions;

namespace LivingNetworks.Sessions;

/// <summary>Every command and query of the service with the function that answers it.</summary>
public static class SessionsRoutes
{
    /// <summary>The table.</summary>
    public static readonly RouteTable<SessionsDb> All = new RouteTable<SessionsDb>()
        // Sessions
        .Command<ProposeSession, SessionView>(ProposeSessionHandler.Handle)
        .Command<PlanSession, SessionView>(PlanSessionHandler.Handle)
        .Command<PlanSeries, SeriesView>(PlanSeriesHandler.Handle)
        .Command<ChangeSeriesRhythm, SeriesView>(ChangeSeriesRhythmHandler.Handle)
        .Command<RescheduleSession, SessionView>(RescheduleSessionHandler.Handle)
        .Command<DescribeSession, SessionView>(DescribeSessionHandler.Handle)
        .Command<CancelSession, SessionView>(CancelSessionHandler.Handle)
        .Command<InviteToSession, SessionView>(InviteToSessionHandler.Handle)
        .Command<InviteGuest, SessionView>(InviteGuestHandler.Handle)
        .Command<ComposeAgenda, SessionRoomView>(ComposeAgendaHandler.Handle)
        .Command<ChooseWorkForm, SessionRoomView>(ChooseWorkFormHandler.Handle)
        .Command<AssignSessionRole, SessionView>(AssignSessionRoleHandler.Handle)
        .Command<ReleaseSessionRole, SessionView>(ReleaseSessionRoleHandler.Handle)
        .Command<TakeHostTurn, SessionView>(TakeHostTurnHandler.Handle)
        .Command<PassHostTurn, SessionView>(PassHostTurnHandler.Handle)
        .Command<AnswerInvitation, SessionView>(AnswerInvitationHandler.Handle)
        .Command<OpenSession, SessionRoomView>(OpenSessionHandler.Handle)
        .Command<RecordPresence, SessionRoomView>(RecordPresenceHandler.Handle)
        .Command<HoldSession, SessionRoomView>(HoldSessionHandler.Handle)
        .Command<GiveSessionReading, ReadingGivenView>(GiveSessionReadingHandler.Handle)
        .Command<RecordWatcherNote, LookBackView>(RecordWatcherNoteHandler.Handle)
        .Command<LookBack, LookBackView>(LookBackHandler.Handle)
        .Command<ConfirmLookBack, LookBackView>(ConfirmLookBackHandler.Handle)
        .Command<ImportSessions, SessionsImportView>(ImportSessionsHandler.Handle)
        .OpenQuery<SessionsByIds, IReadOnlyList<SessionView>>(SessionsByIdsHandler.Handle)
        .Query<SessionRoom, SessionRoomView>(SessionRoomHandler.Handle)
        .Query<SessionRooms, IReadOnlyList<SessionRoomView>>(SessionRoomsHandler.Handle)
        .OpenQuery<CalendarOfNetwork, Page<SessionView>>(CalendarOfNetworkHandler.Handle)
        .Query<CalendarOfNetworks, IReadOnlyList<NetworkCalendarView>>(CalendarOfNetworksHandler.Handle)
        .Query<MyCalendar, Page<SessionView>>(MyCalendarHandler.Handle)
        .Query<NextSessionOfNetworks, IReadOnlyList<NextSessionView>>(NextSessionOfNetworksHandler.Handle)
        .Query<PulsesOfSessions, IReadOnlyList<PulseView>>(PulsesOfSessionsHandler.Handle)
        .Query<PulsesOfNetworks, IReadOnlyList<NetworkPulsesView>>(PulsesOfNetworksHandler.Handle)
        .Query<LookBacksOfSessions, IReadOnlyList<LookBackView>>(LookBacksOfSessionsHandler.Handle)
        .Query<AgendaBalance, AgendaBalanceView>(AgendaBalanceHandler.Handle)
        .Query<OpenEnds, Page<SessionView>>(OpenEndsHandler.Handle)
        .Query<LearningToDoing, Page<GrewOutOfView>>(LearningToDoingHandler.Handle)
        .Query<HostRota, IReadOnlyList<HostTurnView>>(HostRotaHandler.Handle)
        .Query<SelfOrganisedShare, SelfOrganisedView>(SelfOrganisedShareHandler.Handle)
        .Query<OutsideInLast, IReadOnlyList<OutsideInView>>(OutsideInLastHandler.Handle)
        .OpenQuery<WorkForms, IReadOnlyList<WorkFormView>>(WorkFormsHandler.Handle)
        .Query<PeopleNamedInSessionsFile, IReadOnlyList<string>>(PeopleNamedInSessionsFileHandler.Handle)
        // Activities, tasks and practice assignments
        .Command<StartActivity, ActivityView>(StartActivityHandler.Handle)
        .Command<MoveActivityOn, ActivityView>(MoveActivityOnHandler.Handle)
        .Command<LinkActivityToGoal, ActivityView>(LinkActivityToGoalHandler.Handle)
        .Command<CheckEnergy, ActivityView>(CheckEnergyHandler.Handle)
        .Command<DropActivity, ActivityView>(DropActivityHandler.Handle)
        .Command<HarvestActivity, ActivityView>(HarvestActivityHandler.Handle)
        .Command<HandActivityToLine, ActivityView>(HandActivityToLineHandler.Handle)
        .Command<LetActivityBecomeNetwork, ActivityView>(LetActivityBecomeNetworkHandler.Handle)
        .Command<OfferTask, TaskView>(OfferTaskHandler.Handle)
        .Command<PickUpTask, TaskView>(PickUpTaskHandler.Handle)
        .Command<ReturnTask, TaskView>(ReturnTaskHandler.Handle)
        .Command<FinishTask, TaskView>(FinishTaskHandler.Handle)
        .Command<ReassignTask, TaskView>(ReassignTaskHandler.Handle)
        .Command<AgreePracticeAssignment, AssignmentView>(AgreePracticeAssignmentHandler.Handle)
        .Command<TellBackAssignment, AssignmentView>(TellBackAssignmentHandler.Handle)
        .Query<Contracts.Activities, Page<ActivityView>>(ActivitiesHandler.Handle)
        .Query<ActivitiesByIds, IReadOnlyList<ActivityView>>(ActivitiesByIdsHandler.Handle)
        .Query<OpenTasks, Page<TaskView>>(OpenTasksHandler.Handle)
        .Query<MyAssignments, Page<AssignmentView>>(MyAssignmentsHandler.Handle)
        // The market
        .Command<AnnounceMarket, MarketEditionView>(AnnounceMarketHandler.Handle)
        .Command<MoveMarketOn, MarketEditionView>(MoveMarketOnHandler.Handle)
        .Command<LinkSessionToMarket, MarketEditionView>(LinkSessionToMarketHandler.Handle)
        .Command<CountMarket, MarketEditionView>(CountMarketHandler.Handle)
        .Command<PlaceAsk, ExchangeView>(PlaceAskHandler.Handle)
        .Command<PlaceOffer, ExchangeView>(PlaceOfferHandler.Handle)
        .Command<PlaceAsks, ExchangesView>(PlaceAsksHandler.Handle)
        .Command<PlaceOffers, ExchangesView>(PlaceOffersHandler.Handle)
        .Command<WithdrawExchange, ExchangeView>(WithdrawExchangeHandler.Handle)
        .Command<ReactToAsk, ExchangeView>(ReactToAskHandler.Handle)
        .Command<ShakeOnMatch, MatchView>(ShakeOnMatchHandler.Handle)
        .Command<ShakeOnMatches, MatchesView>(ShakeOnMatchesHandler.Handle)
        .Command<ConfirmMatch, MatchView>(ConfirmMatchHandler.Handle)
        .Command<RecordMatchKept, MatchView>(RecordMatchKeptHandler.Handle)
        .Command<EstimateMatchValue, MatchView>(EstimateMatchValueHandler.Handle)
        .Query<MarketEditionsOfNetworks, IReadOnlyList<NetworkMarketView>>(MarketEditionsOfNetworksHandler.Handle)
        .Query<MarketTotals, IReadOnlyList<MarketTotalsView>>(MarketTotalsHandler.Handle)
        .Query<MarketFloor, Page<ExchangeView>>(MarketFloorHandler.Handle)
        .Query<MarketMatches, Page<MatchView>>(MarketMatchesHandler.Handle)
        .Query<StandingAsks, Page<ExchangeView>>(StandingAsksHandler.Handle)
        .Query<ReactionsToAsks, IReadOnlyList<ReactionView>>(ReactionsToAsksHandler.Handle)
        .Query<UnansweredAsks, Page<ExchangeView>>(UnansweredAsksHandler.Handle);
}
