using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway.Schema;

/// <summary>A data loader that asks one service once for all the keys of a level.</summary>
public abstract class ServiceDataLoader<TKey, TValue>(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<TKey, TValue>(scheduler, options)
    where TKey : notnull
{
    /// <summary>The most keys that the service takes at once; a longer list takes more calls.</summary>
    protected virtual int MaxKeys => 100;

    /// <summary>Asks the service.</summary>
    protected abstract Task<Result<IReadOnlyList<TValue>>> Ask(IReadOnlyList<TKey> keys, CancellationToken stop);

    /// <summary>The key that an answer belongs to.</summary>
    protected abstract TKey KeyOf(TValue value);

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<TKey, TValue>(keys.Count);
        foreach (var chunk in keys.Chunk(MaxKeys))
        {
            foreach (var value in (await Ask(chunk, cancellationToken)).OrDenied()) answers[KeyOf(value)] = value;
        }

        return answers;
    }
}

/// <summary>A data loader for lists: the answers are grouped by key.</summary>
public abstract class ServiceGroupLoader<TKey, TValue>(IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<TKey, TValue>(scheduler, options)
    where TKey : notnull
{
    /// <summary>The most keys that the service takes at once.</summary>
    protected virtual int MaxKeys => 100;

    /// <summary>Asks the service.</summary>
    protected abstract Task<Result<IReadOnlyList<TValue>>> Ask(IReadOnlyList<TKey> keys, CancellationToken stop);

    /// <summary>The key that an answer belongs to.</summary>
    protected abstract TKey KeyOf(TValue value);

    /// <inheritdoc/>
    protected override async Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var answers = new List<TValue>();
        foreach (var chunk in keys.Chunk(MaxKeys)) answers.AddRange((await Ask(chunk, cancellationToken)).OrDenied());
        return answers.ToLookup(KeyOf);
    }
}

/// <summary>The first so many items of something that belongs to a network.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="First">How many.</param>
public readonly record struct FirstOf(Guid NetworkId, int First);

/// <summary>A data loader for the first items per network; one call per distinct number asked, which is one in practice.</summary>
public abstract class FirstOfLoader<TValue>(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<FirstOf, TValue>(scheduler, options)
{
    /// <summary>The most networks that the service takes at once.</summary>
    protected virtual int MaxKeys => 50;

    /// <summary>Asks the service.</summary>
    protected abstract Task<Result<IReadOnlyList<TValue>>> Ask(IReadOnlyList<Guid> networkIds, int first, CancellationToken stop);

    /// <summary>The network that an answer belongs to.</summary>
    protected abstract Guid NetworkOf(TValue value);

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<FirstOf, TValue>> LoadBatchAsync(IReadOnlyList<FirstOf> keys, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<FirstOf, TValue>(keys.Count);
        foreach (var sameSize in keys.GroupBy(k => k.First))
        {
            foreach (var chunk in sameSize.Chunk(MaxKeys))
            {
                var values = (await Ask([.. chunk.Select(k => k.NetworkId)], sameSize.Key, cancellationToken)).OrDenied();
                foreach (var value in values) answers[new FirstOf(NetworkOf(value), sameSize.Key)] = value;
            }
        }

        return answers;
    }
}
