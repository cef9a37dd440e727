using LivingNetworks.Audience;
using LivingNetworks.LearningLog.Contracts;

namespace LivingNetworks.Gateway.Schema.LearningLog;

/// <summary>Questions to the learninglog service about one thing at a time; what belongs to many networks at once is a field of Network.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class LearningLogQueries
{
    /// <summary>Celebrations of changes that I may read of, the latest first.</summary>
    [UsePaging]
    public async Task<Connection<CelebrationView>?> Celebrations(Guid networkId, LearningLogClient learningLog, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new Celebrations(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>One entry; not found where I may not read it.</summary>
    public async Task<EntryView?> Entry(Guid entryId, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.AskAsync(new EntryOfId(entryId), stop)).OrRefused();

    /// <summary>The insights of a network that I may read, the latest first.</summary>
    [UsePaging]
    public async Task<Connection<InsightView>?> Insights(Guid networkId, LearningLogClient learningLog, CancellationToken stop, InsightStage? stage = null, bool collectiveLearningOnly = false, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new Insights(networkId, stage, collectiveLearningOnly, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>What I stated would make the network worth it.</summary>
    public async Task<IReadOnlyList<ExpectationView>?> MyExpectations(Guid networkId, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.AskAsync(new MyExpectations(networkId), stop)).OrRefused();

    /// <summary>My own notes as a facilitator of a network, the latest first; nobody else has a way to them.</summary>
    [UsePaging]
    public async Task<Connection<FacilitatorNoteView>?> MyFacilitatorNotes(Guid networkId, LearningLogClient learningLog, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new MyFacilitatorNotes(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>All that I wrote, across my networks, the latest first; also after I left a network.</summary>
    [UsePaging]
    public async Task<Connection<EntryView>?> MyLog(LearningLogClient learningLog, CancellationToken stop, Guid? networkId = null, IReadOnlyList<EntryKind>? kinds = null, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new MyLog(networkId, kinds, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>What I asked to widen, the latest first.</summary>
    [UsePaging]
    public async Task<Connection<WideningView>?> MyWideningRequests(LearningLogClient learningLog, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new MyWideningRequests(First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The entries of a network that I may read, the latest first. There is no filter by person.</summary>
    [UsePaging]
    public async Task<Connection<EntryView>?> NetworkLog(Guid networkId, LearningLogClient learningLog, CancellationToken stop, IReadOnlyList<EntryKind>? kinds = null, IReadOnlyList<LearningLevel>? levels = null, IReadOnlyList<LearningDomain>? domains = null, Zone? zone = null, Guid? sessionId = null, Guid? activityId = null, Guid? assignmentId = null, Guid? goalId = null, string? search = null, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new NetworkLog(networkId, kinds, levels, domains, zone, sessionId, activityId, assignmentId, goalId, search, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Which kinds of worth people hope for, next to the returns that were noticed; from five persons on and in steps of five, so that nobody's answer can be told from the difference of two pictures.</summary>
    public async Task<ReturnPicture?> PicturesOfReturn(Guid networkId, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.AskAsync(new PicturesOfReturn(networkId), stop)).OrRefused();

    /// <summary>The prompts of the entry form, in the order in which they are shown: change first.</summary>
    public async Task<PromptDeck?> Prompts(LearningLogClient learningLog, CancellationToken stop, EntryKind? forKind = null) =>
        (await learningLog.AskAsync(new Prompts(forKind), stop)).OrRefused();

    /// <summary>A return with all that arose in its wake, as far as I may read it.</summary>
    public async Task<ReturnTreeView?> ReturnTree(Guid returnId, LearningLogClient learningLog, CancellationToken stop) =>
        (await learningLog.AskAsync(new ReturnTree(returnId), stop)).OrRefused();

    /// <summary>The returns of a network that I may read, the latest first.</summary>
    [UsePaging]
    public async Task<Connection<ReturnView>?> Returns(Guid networkId, LearningLogClient learningLog, CancellationToken stop, IReadOnlyList<ReturnKind>? kinds = null, LearningLevel? level = null, AudienceLevel? audience = null, ReturnState? state = null, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new Returns(networkId, kinds, level, audience, state, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Points and returns that the network's own events suggest and on which nobody has decided, the latest first.</summary>
    [UsePaging]
    public async Task<Connection<SuggestionView>?> TimelineSuggestions(Guid networkId, LearningLogClient learningLog, CancellationToken stop, SuggestionKind? kind = null, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new Suggestions(networkId, kind, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The timeline of a network: points in order of time, the lines that groups drew, my own line, and the band of shared lines.</summary>
    public async Task<TimelineView?> Timeline(Guid networkId, LearningLogClient learningLog, CancellationToken stop, IReadOnlyList<TimelineLayer>? layers = null, int first = 100, string? after = null) =>
        (await learningLog.AskAsync(new Timeline(networkId, layers, first, after), stop)).OrRefused();

    /// <summary>What groups said over the timeline, the latest conversation first.</summary>
    [UsePaging]
    public async Task<Connection<TimelineConversationView>?> TimelineThread(Guid networkId, LearningLogClient learningLog, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new TimelineThread(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Requests that wait for my answer, the oldest first.</summary>
    [UsePaging]
    public async Task<Connection<WideningAsked>?> WideningInbox(LearningLogClient learningLog, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new WideningInbox(First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>What its own people told an organisation, in whichever network, the latest first; for its home-base contacts.</summary>
    [UsePaging]
    public async Task<Connection<EntryView>?> ToldToOrganisation(Guid organisationId, LearningLogClient learningLog, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await learningLog.AskAsync(new ToldToOrganisation(organisationId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }
}
