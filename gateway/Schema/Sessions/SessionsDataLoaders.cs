using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Schema.Sessions;

/// <summary>Sessions by id.</summary>
public sealed class SessionById(SessionsClient sessions, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, SessionView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 200;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<SessionView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => sessions.AskAsync(new SessionsByIds(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(SessionView value) => value.Id;
}

/// <summary>The rooms of sessions.</summary>
public sealed class SessionRoomById(SessionsClient sessions, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, SessionRoomView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 50;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<SessionRoomView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => sessions.AskAsync(new SessionRooms(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(SessionRoomView value) => value.Session.Id;
}

/// <summary>Activities by id.</summary>
public sealed class ActivityById(SessionsClient sessions, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, ActivityView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override int MaxKeys => 200;

    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<ActivityView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => sessions.AskAsync(new ActivitiesByIds(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(ActivityView value) => value.Id;
}

/// <summary>The next meeting of a network.</summary>
public sealed class NextSessionOfNetwork(SessionsClient sessions, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, NextSessionView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<NextSessionView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => sessions.AskAsync(new NextSessionOfNetworks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(NextSessionView value) => value.NetworkId;
}

/// <summary>The editions of the market of a network.</summary>
public sealed class MarketOfNetwork(SessionsClient sessions, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, NetworkMarketView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<NetworkMarketView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => sessions.AskAsync(new MarketEditionsOfNetworks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(NetworkMarketView value) => value.NetworkId;
}

/// <summary>When the last outside stimulus was.</summary>
public sealed class OutsideInOfNetwork(SessionsClient sessions, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceDataLoader<Guid, OutsideInView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<OutsideInView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => sessions.AskAsync(new OutsideInLast(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(OutsideInView value) => value.NetworkId;
}

/// <summary>How the last sessions of a network were read.</summary>
public sealed class PulsesOfNetwork(SessionsClient sessions, IBatchScheduler scheduler, DataLoaderOptions options) : FirstOfLoader<NetworkPulsesView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<NetworkPulsesView>>> Ask(IReadOnlyList<Guid> networkIds, int first, CancellationToken stop) => sessions.AskAsync(new PulsesOfNetworks(networkIds, first), stop);

    /// <inheritdoc/>
    protected override Guid NetworkOf(NetworkPulsesView value) => value.NetworkId;
}

/// <summary>Reactions to an ask.</summary>
public sealed class ReactionsToAsk(SessionsClient sessions, IBatchScheduler scheduler, DataLoaderOptions options) : ServiceGroupLoader<Guid, ReactionView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<Result<IReadOnlyList<ReactionView>>> Ask(IReadOnlyList<Guid> keys, CancellationToken stop) => sessions.AskAsync(new ReactionsToAsks(keys), stop);

    /// <inheritdoc/>
    protected override Guid KeyOf(ReactionView value) => value.AskId;
}
