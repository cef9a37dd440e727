namespace LivingNetworks.GraphQL;

/// <summary>The part that every data loader shares: each key is loaded once.</summary>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Task<TValue?>> _cache = [];
    private readonly IBatchScheduler? _scheduler;
    private readonly int _maxBatchSize;
    private KeyBatch? _open;

    private protected DataLoaderBase(IBatchScheduler? batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _scheduler = batchScheduler;
        _maxBatchSize = options.MaxBatchSize > 0 ? options.MaxBatchSize : int.MaxValue;
    }

    /// <inheritdoc />
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        KeyBatch? toSchedule = null;
        Task<TValue?> value;
        lock (_lock)
        {
            if (_cache.TryGetValue(key, out var cached))
            {
                return cached;
            }

            if (_scheduler is null)
            {
                return _cache[key] = LoadSingle(key, cancellationToken);
            }

            if (_open is null || _open.Count >= _maxBatchSize)
            {
                toSchedule = _open = new KeyBatch(this, cancellationToken);
            }

            value = _open.Add(key);
            _cache[key] = value;
        }

        if (toSchedule is not null)
        {
            _scheduler.Schedule(toSchedule);
        }

        return value;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var loading = new Task<TValue?>[keys.Count];
        var i = 0;
        foreach (var key in keys)
        {
            loading[i++] = LoadAsync(key, cancellationToken);
        }

        return await Task.WhenAll(loading).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        lock (_lock)
        {
            _cache.TryAdd(key, value);
        }
    }

    /// <inheritdoc />
    public void RemoveCacheEntry(TKey key)
    {
        lock (_lock)
        {
            _cache.Remove(key);
        }
    }

    /// <inheritdoc />
    public void ClearCache()
    {
        lock (_lock)
        {
            _cache.Clear();
        }
    }

    /// <summary>Loads keys together: gives the value of each by calling <paramref name="set"/>.</summary>
    private protected virtual Task LoadKeys(IReadOnlyList<TKey> keys, Action<int, TValue?> set, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Loads one key; for data loaders without a scheduler.</summary>
    private protected virtual Task<TValue?> LoadSingle(TKey key, CancellationToken cancellationToken) => throw new NotSupportedException();

    private sealed class KeyBatch(DataLoaderBase<TKey, TValue> loader, CancellationToken cancellationToken) : Batch
    {
        private readonly List<TKey> _keys = [];

        // Continuations run inside SetResult: what the waiting resolvers do next belongs to the same step, so the next level is one batch.
        private readonly List<TaskCompletionSource<TValue?>> _promises = [];

        public int Count => _keys.Count;

        public Task<TValue?> Add(TKey key)
        {
            var promise = new TaskCompletionSource<TValue?>();
            _keys.Add(key);
            _promises.Add(promise);
            return promise.Task;
        }

        internal override async Task Dispatch(BatchDispatcher dispatcher)
        {
            lock (loader._lock)
            {
                if (loader._open == this)
                {
                    loader._open = null;
                }
            }

            var values = new TValue?[_keys.Count];
            Exception? failure = null;
            try
            {
                await loader.LoadKeys(_keys, (i, value) => values[i] = value, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            dispatcher.Enter();
            try
            {
                for (var i = 0; i < _promises.Count; i++)
                {
                    if (failure is null)
                    {
                        _promises[i].TrySetResult(values[i]);
                    }
                    else
                    {
                        _promises[i].TrySetException(failure);
                    }
                }
            }
            finally
            {
                dispatcher.Exit();
            }
        }
    }
}
