namespace LivingNetworks.GraphQL.Execution;

/// <summary>What a source told; the value from which the fields of a subscription are found.</summary>
internal sealed record SubscriptionEvent(object? Message);

/// <summary>The answers to the events of one subscription. An event is asked for when the answer before it has been taken.</summary>
internal sealed class ResponseStream(
    CancellationTokenSource stopping,
    Func<SubscriptionEvent, Task<OperationResult>> answer,
    Func<Exception, OperationResult> failed,
    Func<ValueTask> free) : IAsyncDisposable
{
    /// <summary>How long the end of a source is waited for; one that takes longer ends alone, and counts as open until it has.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private ISourceStream? _source;
    private IAsyncEnumerator<object?>? _events;
    private Task? _underWay;
    private bool _isOver;
    private int _disposed;

    /// <summary>Finds the source.</summary>
    public async Task Begin(Func<ValueTask<ISourceStream>> find, TimeSpan timeout)
    {
        var finding = Find();
        _underWay = finding;
        await finding.WaitAsync(timeout, stopping.Token).ConfigureAwait(false);
        _underWay = null;

        // Kept as soon as it is there, so that a source which comes too late is freed as well.
        async Task Find() => _source = await find().ConfigureAwait(false);
    }

    /// <summary>The next answer, or null after the last: the source has ended, or nobody waits any more, or the last said why it cannot go on.</summary>
    public async Task<OperationResult?> Next()
    {
        if (_isOver)
        {
            return null;
        }

        var result = await Find().ConfigureAwait(false);
        _isOver = result is null or { Kind: ResultKind.Refused or ResultKind.Unauthorized };
        return result;
    }

    /// <summary>Ends the answers soon; for one who does not read them.</summary>
    public void Stop() => stopping.Cancel();

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        await stopping.CancelAsync().ConfigureAwait(false);
        await Free().WaitAsync(_patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<OperationResult?> Find()
    {
        try
        {
            _events ??= _source!.ReadEventsAsync().GetAsyncEnumerator(stopping.Token);
            var moving = _events.MoveNextAsync().AsTask();
            _underWay = moving;
            var isThere = await moving.WaitAsync(stopping.Token).ConfigureAwait(false);
            _underWay = null;
            return isThere ? await answer(new SubscriptionEvent(_events.Current)).ConfigureAwait(false) : null;
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception)
        {
            return failed(exception);
        }
    }

    private async Task Free()
    {
        try
        {
            // An enumerator may not be disposed of while it looks for its next event.
            await Quietly(_underWay).ConfigureAwait(false);
            await Quietly(_events?.DisposeAsync().AsTask()).ConfigureAwait(false);
            await Quietly(_source?.DisposeAsync().AsTask()).ConfigureAwait(false);
        }
        finally
        {
            stopping.Dispose();
            await free().ConfigureAwait(false);
        }
    }

    /// <summary>Nobody is left to whom a failure at the end could be told.</summary>
    private static async Task Quietly(Task? end) => await (end ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
