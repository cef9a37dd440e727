namespace LivingNetworks.GraphQL;

/// <summary>Loads values by key, together and once per operation.</summary>
public interface IDataLoader
{
    /// <summary>Forgets every value.</summary>
    void ClearCache();
}

/// <summary>Loads values by key, together and once per operation.</summary>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>The value of a key.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values of keys, in their order.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Remembers a value for a key.</summary>
    void SetCacheEntry(TKey key, Task<TValue?> value);

    /// <summary>Forgets the value of a key.</summary>
    void RemoveCacheEntry(TKey key);
}

/// <summary>Shorter ways to use a data loader.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The value of a key; a missing one is an error.</summary>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull =>
        await dataLoader.LoadAsync(key, cancellationToken) ?? throw new KeyNotFoundException($"The key {key} could not be resolved.");

    /// <summary>The values of keys; a missing one is an error.</summary>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        var values = await dataLoader.LoadAsync(keys, cancellationToken);
        return values.All(value => value is not null)
            ? (IReadOnlyList<TValue>)values
            : throw new KeyNotFoundException($"The key {keys.ElementAt(values.ToList().FindIndex(value => value is null))} could not be resolved.");
    }

    /// <summary>Remembers a value for a key.</summary>
    public static void SetCacheEntry<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, TValue? value)
        where TKey : notnull => dataLoader.SetCacheEntry(key, Task.FromResult(value));
}

/// <summary>How a data loader works.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys in one batch; zero means no limit.</summary>
    public int MaxBatchSize { get; set; } = 1024;
}

/// <summary>Decides when batches are loaded.</summary>
public interface IBatchScheduler
{
    /// <summary>Loads the batch once no resolver can add to it.</summary>
    void Schedule(Batch batch);
}

/// <summary>Keys that are loaded together.</summary>
public abstract class Batch
{
    private protected Batch()
    {
    }

    internal abstract Task Dispatch(BatchDispatcher dispatcher);
}
