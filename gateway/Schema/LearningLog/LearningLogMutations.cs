using LivingNetworks.LearningLog.Contracts;

namespace LivingNetworks.Gateway.Schema.LearningLog;

/// <summary>The commands of the learninglog service as mutations, one to one; each answers with the new state.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class LearningLogMutations
{
    /// <summary>Puts a high, a low or a turn on the timeline: on the shared one, or on my own.</summary>
    public async Task<TimelinePointView?> AddTimelinePoint(AddTimelinePoint input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Tells where an insight is kept: the fourth step.</summary>
    public async Task<InsightView?> AnchorInsight(AnchorInsight input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Agrees or declines; a decline needs no reason and is told to the requester only as 'not widened'.</summary>
    public async Task<WideningAnswered?> AnswerWidening(AnswerWidening input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Asks the author and everybody recognisable whether an item that I can read may be read more widely.</summary>
    public async Task<WideningView?> AskWidening(AskWidening input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Marks that a change is or was celebrated; celebrations are of changes, never of persons.</summary>
    public async Task<CelebrationView?> Celebrate(Celebrate input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Says that one return arose in the wake of another.</summary>
    public async Task<ReturnView?> ChainReturn(ChainReturn input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Says that one sees a return too: as another person than the one who noticed it, or for a session that talked about it.</summary>
    public async Task<ReturnView?> ConfirmReturn(ConfirmReturn input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Remembers another date for a shared point; both dates stay, and the point is marked as disputed.</summary>
    public async Task<TimelinePointView?> DisputeTimelinePoint(DisputeTimelinePoint input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Draws the network's highs and lows as a line: my own (read by me alone until I share it), or the group's line drawn in a session. Drawing again replaces the line.</summary>
    public async Task<CurveView?> DrawCurve(DrawCurve input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes one of my facilitator notes away for good.</summary>
    public async Task<FacilitatorNoteView?> ForgetFacilitatorNote(ForgetFacilitatorNote input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Puts into words what a number of entries say together: the first step of the staircase. It starts with the smallest audience of its entries.</summary>
    public async Task<InsightView?> FormInsight(FormInsight input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Brings the history of a network along, all of it or nothing; for facilitators.</summary>
    public async Task<ImportedTimeline?> ImportTimeline(ImportTimeline input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Decides that nothing has to come of a suggestion.</summary>
    public async Task<SuggestionView?> LaySuggestionAside(LaySuggestionAside input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Tells of something the network brought about, or of something that did not come about. Also after the end of the network, by those who took part.</summary>
    public async Task<ReturnView?> NoticeReturn(NoticeReturn input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Keeps what the group said over its timeline in a session.</summary>
    public async Task<TimelineConversationView?> RecordTimelineConversation(RecordTimelineConversation input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Narrows who may read one of my items, at once. Widening goes through <see cref="AskWidening"/>.</summary>
    public async Task<ItemAudience?> SetAudience(SetAudience input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Adds my line to the shared picture: it counts in the band, which is drawn from five lines on and shows no single one.</summary>
    public async Task<CurveView?> ShareCurve(ShareCurve input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Tells that an insight was shared, in a session or with a circle of readers: the second step.</summary>
    public async Task<InsightView?> ShareInsight(ShareInsight input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Tells that at least two persons or one organisation do things differently: the third step.</summary>
    public async Task<InsightView?> ShowPractice(ShowPractice input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>States what would make the network worth it; read by its author alone, shown to others only as a picture of at least five persons.</summary>
    public async Task<ExpectationView?> StateReturnExpectation(StateReturnExpectation input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Tells that a practice faded: the insight goes back to an earlier step and what rested on it no longer counts.</summary>
    public async Task<InsightView?> StepInsightBack(StepInsightBack input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Takes one of my items back, at once; nobody else can read it any more.</summary>
    public async Task<WithdrawnItem?> Withdraw(Withdraw input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Writes down what is done differently now. The audience starts at the smallest circle in which it arose (a session's own circle, inside for a plenary, otherwise the author alone); a wider wish becomes a widening request that takes effect when everybody recognisable has agreed.</summary>
    public async Task<EntryView?> WriteEntry(WriteEntry input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();

    /// <summary>Keeps a feel for where energy sits, for me alone as a facilitator; it links to themes, encounters and conditions, never to a person.</summary>
    public async Task<FacilitatorNoteView?> WriteFacilitatorNote(WriteFacilitatorNote input, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.SendAsync(input, stop)).OrRefused();
}
