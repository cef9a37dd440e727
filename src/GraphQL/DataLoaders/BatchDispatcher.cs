namespace LivingNetworks.GraphQL;

/// <summary>
/// Loads the batches of one operation whenever no resolver work is ready. Work is counted: who walks the result or hands out loaded
/// values is inside <see cref="Enter"/> and <see cref="Exit"/>; what waits is not.
/// </summary>
internal sealed class BatchDispatcher : IBatchScheduler
{
    private readonly Lock _lock = new();
    private List<Batch> _pending = [];
    private int _working;

    public void Enter() => Interlocked.Increment(ref _working);

    public void Exit()
    {
        if (Interlocked.Decrement(ref _working) == 0)
        {
            DispatchPending();
        }
    }

    public void Schedule(Batch batch)
    {
        lock (_lock)
        {
            _pending.Add(batch);
        }

        // A resolver that came back from waiting on something else: nobody will call Exit after it.
        if (Volatile.Read(ref _working) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static dispatcher => dispatcher.DispatchPending(), this, preferLocal: false);
        }
    }

    private void DispatchPending()
    {
        while (Take() is { } batches)
        {
            foreach (var batch in batches)
            {
                _ = batch.Dispatch(this); // gives its own failures to those who wait for it
            }

            if (Interlocked.Decrement(ref _working) != 0)
            {
                return;
            }
        }
    }

    private List<Batch>? Take()
    {
        lock (_lock)
        {
            if (_pending.Count == 0 || Volatile.Read(ref _working) > 0)
            {
                return null;
            }

            Interlocked.Increment(ref _working);
            var batches = _pending;
            _pending = [];
            return batches;
        }
    }
}
