using System.Threading.Channels;

namespace LivingNetworks.Gateway.Schema.Changes;

/// <summary>The hints for one who watches a network. Of somebody who is far behind the oldest are dropped: a hint says only that it is time to read again.</summary>
public sealed class ChangeWatch(Action<ChangeWatch> leave) : IDisposable
{
    private const int MostWaiting = 256;

    private readonly Channel<ChangeHint> _hints = Channel.CreateBounded<ChangeHint>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Takes a hint; never waits.</summary>
    public void Note(ChangeHint hint) => _hints.Writer.TryWrite(hint);

    /// <summary>Waits for hints and gives all that wait; null when it is over.</summary>
    public async Task<IReadOnlyList<ChangeHint>?> Next(CancellationToken over)
    {
        try
        {
            if (!await _hints.Reader.WaitToReadAsync(over)) return null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        var hints = new List<ChangeHint>();
        while (_hints.Reader.TryRead(out var hint)) hints.Add(hint);
        return hints;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        leave(this);
        _hints.Writer.TryComplete();
    }
}
