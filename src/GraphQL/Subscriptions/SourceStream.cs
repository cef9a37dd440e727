using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace LivingNetworks.GraphQL.Subscriptions;

/// <summary>One form for all that a source can be.</summary>
internal static class SourceStream
{
    public static ISourceStream Of<T>(IAsyncEnumerable<T> events) => new Enumerable(Untyped(events));

    public static ISourceStream Of<T>(IObservable<T> events, SubscriptionOptions options) => new Observed<T>(events, options);

    /// <summary>The token reaches the source, so that one which waits for its next event hears of the end.</summary>
    public static async IAsyncEnumerable<object?> Untyped<T>(
        IAsyncEnumerable<T> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    private sealed class Enumerable(IAsyncEnumerable<object?> events) : ISourceStream
    {
        public IAsyncEnumerable<object?> ReadEventsAsync() => events;

        public ValueTask DisposeAsync() => default;
    }

    /// <summary>An observable does not wait for its observers, so what comes too fast goes the way of a topic's messages.</summary>
    private sealed class Observed<T> : ISourceStream, IObserver<T>
    {
        private readonly Channel<T> _events;
        private readonly IDisposable _subscription;

        public Observed(IObservable<T> events, SubscriptionOptions options)
        {
            _events = Buffers.Create<T>(options.TopicBufferCapacity, options.TopicBufferFullMode);
            _subscription = events.Subscribe(this);
        }

        public IAsyncEnumerable<object?> ReadEventsAsync() => Untyped(_events.Reader.ReadAllAsync());

        public void OnNext(T value) => _events.Writer.TryWrite(value);

        public void OnError(Exception error) => _events.Writer.TryComplete(error);

        public void OnCompleted() => _events.Writer.TryComplete();

        public ValueTask DisposeAsync()
        {
            _subscription.Dispose();
            _events.Writer.TryComplete();
            return default;
        }
    }
}
