using System.Runtime.CompilerServices;
using LivingNetworks.Audience;
using LivingNetworks.Gateway.Clients;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.Schema.Changes;

/// <summary>What one reader is told of the changes of a network, while their token holds and they may see the network.</summary>
internal sealed class NetworkChanges(
    Guid networkId, ChangeWatch watch, MembershipClient membership, LearningLogClient learningLog, CancellationTokenSource expiry) : ISourceStream<NetworkChanged>
{
    /// <summary>Watches from now on, if the caller may see the network; else it is not found.</summary>
    public static async Task<NetworkChanges> Begin(Guid networkId, ChangeFeed feed, MembershipClient membership, LearningLogClient learningLog, CallerToken? token, TimeProvider clock, CancellationToken stop)
    {
        var changes = new NetworkChanges(networkId, feed.Watch(networkId), membership, learningLog, new CancellationTokenSource(token?.EndsIn(clock) ?? Timeout.InfiniteTimeSpan, clock));
        try
        {
            (await changes.Read(stop)).OrNotFound();
            return changes;
        }
        catch
        {
            await changes.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<NetworkChanged> ReadEventsAsync() => Changes();

    /// <inheritdoc/>
    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => Changes();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        watch.Dispose();
        expiry.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends without a word once the caller may not see the network any more.</summary>
    private async IAsyncEnumerable<NetworkChanged> Changes([EnumeratorCancellation] CancellationToken stop = default)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop, expiry.Token);
        while (await watch.Next(over.Token) is { } hints)
        {
            if (await Read(stop) is not { } network) yield break;
            foreach (var part in await PartsFor(network.Viewpoint, hints, stop)) yield return new NetworkChanged(part, network);
        }
    }

    private async Task<NetworkView?> Read(CancellationToken stop) => (await membership.AskAsync(new Networks([networkId]), stop)).OrRefused().SingleOrDefault();

    private async Task<IReadOnlyList<NetworkPart>> PartsFor(Viewpoint viewpoint, IReadOnlyList<ChangeHint> hints, CancellationToken stop)
    {
        var known = hints.Where(h => h.Audience >= NarrowestFor(viewpoint)).ToList();
        var parts = known.Where(h => !h.IsOfLog).Select(h => h.Part).ToHashSet();
        var items = known.Where(h => h.IsOfLog).Select(h => h.SubjectId).Distinct().TakeLast(200).ToList();
        if (items.Count > 0 && !parts.Contains(NetworkPart.Log) && await CanReadAny(items, stop)) parts.Add(NetworkPart.Log);
        return [.. parts.Order()];
    }

    private async Task<bool> CanReadAny(IReadOnlyList<Guid> items, CancellationToken stop) =>
        (await learningLog.AskAsync(new EntriesOfIds(items), stop)).OrRefused().Count > 0 || (await learningLog.AskAsync(new InsightsOfIds(items), stop)).OrRefused().Count > 0;

    /// <summary>The narrowest audience to which somebody with this view of the network belongs. The audience at home belongs to people, not to networks.</summary>
    private static AudienceLevel NarrowestFor(Viewpoint viewpoint) => viewpoint switch
    {
        Viewpoint.Participant or Viewpoint.Facilitator => AudienceLevel.Inside,
        Viewpoint.OuterCircle => AudienceLevel.OuterCircle,
        Viewpoint.Coordinator or Viewpoint.Passer => AudienceLevel.Open,
    };
}
