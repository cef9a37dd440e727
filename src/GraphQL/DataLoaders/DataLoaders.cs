namespace LivingNetworks.GraphQL;

/// <summary>Loads one value per key; a missing key gives null.</summary>
public abstract class BatchDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Made by the operation.</summary>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Loads the values of the keys.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected override async Task LoadKeys(IReadOnlyList<TKey> keys, Action<int, TValue?> set, CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
        {
            set(i, values.TryGetValue(keys[i], out var value) ? value : default);
        }
    }
}

/// <summary>Loads any number of values per key; a missing key gives none.</summary>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]>
    where TKey : notnull
{
    /// <summary>Made by the operation.</summary>
    protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Loads the values of the keys.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected override async Task LoadKeys(IReadOnlyList<TKey> keys, Action<int, TValue[]?> set, CancellationToken cancellationToken)
    {
        var values = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
        {
            set(i, [.. values[keys[i]]]);
        }
    }
}

/// <summary>Loads keys one by one, each once.</summary>
public abstract class CacheDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Made by the operation.</summary>
    protected CacheDataLoader(DataLoaderOptions options)
        : base(null, options)
    {
    }

    /// <summary>Loads the value of the key.</summary>
    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken);

    private protected override async Task<TValue?> LoadSingle(TKey key, CancellationToken cancellationToken) =>
        await LoadSingleAsync(key, cancellationToken).ConfigureAwait(false);
}
