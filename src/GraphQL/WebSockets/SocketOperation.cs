namespace LivingNetworks.GraphQL.WebSockets;

/// <summary>One operation that a client has begun under an id of its own choice.</summary>
internal sealed class SocketOperation : IDisposable
{
    private readonly CancellationTokenSource _stopping;
    private readonly Lock _lock = new();
    private bool _isDisposed;
    private volatile bool _isOpen = true;
    private volatile bool _hasPlace = true;

    public SocketOperation(string id, CancellationToken sessionEnded)
    {
        Id = id;
        _stopping = CancellationTokenSource.CreateLinkedTokenSource(sessionEnded);
        Stopping = _stopping.Token;
    }

    public string Id { get; }

    public CancellationToken Stopping { get; }

    /// <summary>False once its last message is sent, or the client wants no more of it; from then on its id may stand for another operation.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>Whether it counts among those a client may have: one the client wants no more of does so until it has really ended.</summary>
    public bool HasPlace => _hasPlace;

    public Task Running { get; set; } = Task.CompletedTask;

    /// <summary>Nothing more is to be done for the client.</summary>
    public void End()
    {
        _isOpen = false;
        _hasPlace = false;
    }

    /// <summary>The client wants no more of it.</summary>
    public void Stop()
    {
        _isOpen = false;
        lock (_lock)
        {
            if (!_isDisposed)
            {
                _stopping.Cancel();
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _stopping.Dispose();
        }
    }
}
