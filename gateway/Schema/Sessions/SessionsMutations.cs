using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Sessions;

/// <summary>The commands of the sessions service as mutations, one to one; each answers with the new state.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SessionsMutations
{
    /// <summary>Agrees to try something in one's own practice before the next meeting, for oneself or for a group one is in.</summary>
    public async Task<AssignmentView?> AgreePracticeAssignment(AgreePracticeAssignment input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Announces an edition of the market of asks and offers.</summary>
    public async Task<MarketEditionView?> AnnounceMarket(AnnounceMarket input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Answers an invitation for oneself.</summary>
    public async Task<SessionView?> AnswerInvitation(AnswerInvitation input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Gives somebody a part in one session.</summary>
    public async Task<SessionView?> AssignSessionRole(AssignSessionRole input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Cancels a meeting that is still to come.</summary>
    public async Task<SessionView?> CancelSession(CancelSession input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Gives the meetings of a series that are still to come another rhythm, counted from the next one.</summary>
    public async Task<SeriesView?> ChangeSeriesRhythm(ChangeSeriesRhythm input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Records the group's look at a product or activity, done in a session: does it contribute, does it give energy, and then: keep, adapt or drop.</summary>
    public async Task<ActivityView?> CheckEnergy(CheckEnergy input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Gives an item of the agenda a work form from the library.</summary>
    public async Task<SessionRoomView?> ChooseWorkForm(ChooseWorkForm input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Replaces the agenda. The reflection item may be shortened; leaving it out needs an answer to 'where will you look back?'.</summary>
    public async Task<SessionRoomView?> ComposeAgenda(ComposeAgenda input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Says on behalf of those present that the look-back is theirs; by somebody else who was there.</summary>
    public async Task<LookBackView?> ConfirmLookBack(ConfirmLookBack input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Confirms a match after the floor.</summary>
    public async Task<MatchView?> ConfirmMatch(ConfirmMatch input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Counts an edition: asking and offering organisations, matches and their total value. May be done again after corrections.</summary>
    public async Task<MarketEditionView?> CountMarket(CountMarket input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Changes title, purpose, place, mode and setting of a meeting that is still to come.</summary>
    public async Task<SessionView?> DescribeSession(DescribeSession input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Lets an activity go.</summary>
    public async Task<ActivityView?> DropActivity(DropActivity input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Estimates the worth of a match, or takes the estimate away (null).</summary>
    public async Task<MatchView?> EstimateMatchValue(EstimateMatchValue input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>A task is done; said by who picked it up.</summary>
    public async Task<TaskView?> FinishTask(FinishTask input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Gives a reading of the session while it is underway, anonymously and once. The answer is kept apart from who gave it.</summary>
    public async Task<ReadingGivenView?> GiveSessionReading(GiveSessionReading input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>An organisation takes an activity over into its daily work.</summary>
    public async Task<ActivityView?> HandActivityToLine(HandActivityToLine input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Gathers what grew of an activity.</summary>
    public async Task<ActivityView?> HarvestActivity(HarvestActivity input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Closes the session: it was held. Readings close with it, and who was present now forms its circle.</summary>
    public async Task<SessionRoomView?> HoldSession(HoldSession input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Invites a guest from outside, with an account here or without.</summary>
    public async Task<SessionView?> InviteGuest(InviteGuest input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Lets the invitation stand: the meeting asks its circle for an answer on the network's page. Nobody is mailed.</summary>
    public async Task<SessionView?> InviteToSession(InviteToSession input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>An activity became a network of its own.</summary>
    public async Task<ActivityView?> LetActivityBecomeNetwork(LetActivityBecomeNetwork input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Says which goal of the network an activity serves.</summary>
    public async Task<ActivityView?> LinkActivityToGoal(LinkActivityToGoal input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Links a session to an edition: its floor, or a workshop that prepares for it.</summary>
    public async Task<MarketEditionView?> LinkSessionToMarket(LinkSessionToMarket input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Looks back on a held session, beginning with what people do differently now. 'Nothing yet' is an answer too.</summary>
    public async Task<LookBackView?> LookBack(LookBack input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Moves an activity on: picked up, trying or running.</summary>
    public async Task<ActivityView?> MoveActivityOn(MoveActivityOn input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Moves an edition on: collecting, prepared, open, followed up or looked back. Counting is <see cref="CountMarket"/>.</summary>
    public async Task<MarketEditionView?> MoveMarketOn(MoveMarketOn input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Offers a piece of work to whoever feels like it.</summary>
    public async Task<TaskView?> OfferTask(OfferTask input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Opens the session, with the card of ground rules: from now on people can give their reading.</summary>
    public async Task<SessionRoomView?> OpenSession(OpenSession input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Lets a turn to host pass. No reason is asked, and none can be given.</summary>
    public async Task<SessionView?> PassHostTurn(PassHostTurn input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Picks a task up oneself.</summary>
    public async Task<TaskView?> PickUpTask(PickUpTask input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Places an ask in an edition, or as a standing 'dare to ask' when no edition is named.</summary>
    public async Task<ExchangeView?> PlaceAsk(PlaceAsk input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Places many asks in an edition at once, all or none; the answer has them in the same order.</summary>
    public async Task<ExchangesView?> PlaceAsks(PlaceAsks input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Places an offer in an edition, or as a standing offer when no edition is named.</summary>
    public async Task<ExchangeView?> PlaceOffer(PlaceOffer input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Places many offers in an edition at once, all or none; the answer has them in the same order.</summary>
    public async Task<ExchangesView?> PlaceOffers(PlaceOffers input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Plans a series of meetings with the same rhythm, on the same weekday and local time.</summary>
    public async Task<SeriesView?> PlanSeries(PlanSeries input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Plans a meeting, or gives a date to a proposed one. A date in the past is allowed: history can be brought along.</summary>
    public async Task<SessionView?> PlanSession(PlanSession input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Proposes a meeting without a fixed date. Any participant or facilitator; for a group, its members.</summary>
    public async Task<SessionView?> ProposeSession(ProposeSession input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Reacts to an ask.</summary>
    public async Task<ExchangeView?> ReactToAsk(ReactToAsk input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>A facilitator frees a task that was picked up on request, so that somebody else may do it. Not possible for own initiative.</summary>
    public async Task<TaskView?> ReassignTask(ReassignTask input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Records afterwards whether a match was kept, and what it brought each side.</summary>
    public async Task<MatchView?> RecordMatchKept(RecordMatchKept input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Records who is there, many at once. Facilitators, and the moderator or note keeper of the session; in a group, each member.</summary>
    public async Task<SessionRoomView?> RecordPresence(RecordPresence input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Records what the process watcher saw of the group as a whole; persons are not named.</summary>
    public async Task<LookBackView?> RecordWatcherNote(RecordWatcherNote input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes a part away again.</summary>
    public async Task<SessionView?> ReleaseSessionRole(ReleaseSessionRole input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Moves a meeting to another time; it remembers when it was first planned. Answers to the invitation are asked again.</summary>
    public async Task<SessionView?> RescheduleSession(RescheduleSession input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Gives a task back, without blame; only by who picked it up.</summary>
    public async Task<TaskView?> ReturnTask(ReturnTask input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Records one handshake between an ask and an offer.</summary>
    public async Task<MatchView?> ShakeOnMatch(ShakeOnMatch input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Records many handshakes of an edition at once, as at a counting table; all or none.</summary>
    public async Task<MatchesView?> ShakeOnMatches(ShakeOnMatches input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Starts an activity: a spark that people may pick up.</summary>
    public async Task<ActivityView?> StartActivity(StartActivity input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Hosts a session: offers the place and, if they like, what they bring (a simple meal, say).</summary>
    public async Task<SessionView?> TakeHostTurn(TakeHostTurn input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Tells back what came of it; 'not tried' is an answer too.</summary>
    public async Task<AssignmentView?> TellBackAssignment(TellBackAssignment input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();

    /// <summary>Withdraws an ask or an offer that one placed.</summary>
    public async Task<ExchangeView?> WithdrawExchange(WithdrawExchange input, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.SendAsync(input, stop)).OrRefused();
}
