namespace LivingNetworks.GraphQL;

/// <summary>The events behind one subscription; disposed of when nobody waits for them any more.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events, as they come.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}

/// <summary>The events behind one subscription; disposed of when nobody waits for them any more.</summary>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>The events, as they come.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
