using LivingNetworks.Audience;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Sessions;

/// <summary>Questions to the sessions service about one thing at a time; what belongs to many networks at once is a field of Network.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class SessionsQueries
{
    /// <summary>The activities of a network with their energy checks, latest first.</summary>
    [UsePaging]
    public async Task<Connection<ActivityView>?> Activities(Guid networkId, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new Activities(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Minutes of content, process and reflection per held session, over time.</summary>
    public async Task<AgendaBalanceView?> AgendaBalance(Guid networkId, DateTimeOffset from, DateTimeOffset until, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.AskAsync(new AgendaBalance(networkId, from, until), stop)).OrRefused();

    /// <summary>The meetings of a network in a stretch of time, earliest first.</summary>
    [UsePaging]
    public async Task<Connection<SessionView>?> NetworkCalendar(Guid networkId, DateTimeOffset from, DateTimeOffset until, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new CalendarOfNetwork(networkId, from, until, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Who hosts the coming sessions, and which sessions still look for a host.</summary>
    public async Task<IReadOnlyList<HostTurnView>?> HostRota(Guid networkId, SessionsClient sessions, CancellationToken stop, int first = 20) =>
        (await sessions.AskAsync(new HostRota(networkId, first), stop)).OrRefused();

    /// <summary>What grew out of the sessions of a network; no target belongs to it.</summary>
    [UsePaging]
    public async Task<Connection<GrewOutOfView>?> LearningToDoing(Guid networkId, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new LearningToDoing(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The asks or the offers of an edition, in the order in which they were placed.</summary>
    [UsePaging]
    public async Task<Connection<ExchangeView>?> MarketFloor(Guid editionId, SessionsClient sessions, CancellationToken stop, bool offers = false, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new MarketFloor(editionId, offers, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The matches of an edition, latest first; values are in the total only.</summary>
    [UsePaging]
    public async Task<Connection<MatchView>?> MarketMatches(Guid editionId, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new MarketMatches(editionId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The caller's own practice assignments, latest first.</summary>
    [UsePaging]
    public async Task<Connection<AssignmentView>?> MyAssignments(SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new MyAssignments(First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The caller's own meetings over all networks in a stretch of time, earliest first.</summary>
    [UsePaging]
    public async Task<Connection<SessionView>?> MyCalendar(DateTimeOffset from, DateTimeOffset until, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new MyCalendar(from, until, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Held sessions without a look-back, for those who may look back.</summary>
    [UsePaging]
    public async Task<Connection<SessionView>?> OpenEnds(Guid networkId, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new OpenEnds(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Tasks of a network that wait for somebody or are being done, latest first.</summary>
    [UsePaging]
    public async Task<Connection<TaskView>?> OpenTasks(Guid networkId, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new OpenTasks(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Which share of sessions and tasks participants started themselves, at network level.</summary>
    public async Task<SelfOrganisedView?> SelfOrganisedShare(Guid networkId, DateTimeOffset from, DateTimeOffset until, SessionsClient sessions, CancellationToken stop) =>
        (await sessions.AskAsync(new SelfOrganisedShare(networkId, from, until), stop)).OrRefused();

    /// <summary>Standing asks of a network, latest first.</summary>
    [UsePaging]
    public async Task<Connection<ExchangeView>?> StandingAsks(Guid networkId, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new StandingAsks(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>Standing asks that nobody has reacted to for a while, for those who support the network (its facilitators).</summary>
    [UsePaging]
    public async Task<Connection<ExchangeView>?> UnansweredAsks(Guid networkId, SessionsClient sessions, CancellationToken stop, int? first = null, string? after = null)
    {
        var page = PageRequest.Of(first, after);
        return (await sessions.AskAsync(new UnansweredAsks(networkId, First: page.Size, After: page.After), stop)).OrRefused().ToConnection(page);
    }

    /// <summary>The library of work forms. Open to everyone.</summary>
    public async Task<IReadOnlyList<WorkFormView>?> WorkForms(SessionsClient sessions, CancellationToken stop, NetworkPhase? phase = null, int? size = null, int? maxMinutes = null, string? search = null) =>
        (await sessions.AskAsync(new WorkForms(phase, size, maxMinutes, search), stop)).OrRefused();
}
