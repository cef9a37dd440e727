using System.Threading.Channels;

namespace LivingNetworks.GraphQL.Subscriptions;

/// <summary>Topics within this process. A topic exists while somebody listens to it.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>How many listen, over all topics.</summary>
    public int Listeners
    {
        get
        {
            lock (_lock)
            {
                return _topics.Values.Sum(topic => topic.Listeners.Length);
            }
        }
    }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var listener in Of(topicName))
        {
            (listener as Listener<TMessage> ?? throw new InvalidMessageTypeException(topicName, listener.MessageType, typeof(TMessage))).Hear(message);
        }

        return default;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        foreach (var listener in Of(topicName))
        {
            listener.Complete();
        }

        return default;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = options.TopicPrefix + topicName;
        var listener = new Listener<TMessage>(
            this, name, bufferCapacity ?? options.TopicBufferCapacity, bufferFullMode ?? options.TopicBufferFullMode);
        lock (_lock)
        {
            if (!_topics.TryGetValue(name, out var topic))
            {
                _topics[name] = topic = new Topic();
            }
            else if (topic.Listeners[0].MessageType != typeof(TMessage))
            {
                throw new InvalidMessageTypeException(topicName, topic.Listeners[0].MessageType, typeof(TMessage));
            }

            topic.Listeners = [.. topic.Listeners, listener];
        }

        return new ValueTask<ISourceStream<TMessage>>(listener);
    }

    private Listener[] Of(string topicName)
    {
        lock (_lock)
        {
            return _topics.TryGetValue(options.TopicPrefix + topicName, out var topic) ? topic.Listeners : [];
        }
    }

    private void Remove(string name, Listener listener)
    {
        lock (_lock)
        {
            if (!_topics.TryGetValue(name, out var topic))
            {
                return;
            }

            topic.Listeners = Array.FindAll(topic.Listeners, candidate => candidate != listener);
            if (topic.Listeners.Length == 0)
            {
                _topics.Remove(name);
            }
        }
    }

    private sealed class Topic
    {
        /// <summary>Never changed in place: senders read it outside of the lock.</summary>
        public Listener[] Listeners { get; set; } = [];
    }

    private abstract class Listener
    {
        public abstract Type MessageType { get; }

        public abstract void Complete();
    }

    private sealed class Listener<TMessage>(InMemoryTopics topics, string topic, int capacity, TopicBufferFullMode mode)
        : Listener, ISourceStream<TMessage>
    {
        private readonly Channel<TMessage> _messages = Buffers.Create<TMessage>(capacity, mode);

        public override Type MessageType => typeof(TMessage);

        public void Hear(TMessage message) => _messages.Writer.TryWrite(message);

        public override void Complete() => _messages.Writer.TryComplete();

        public IAsyncEnumerable<TMessage> ReadEventsAsync() => _messages.Reader.ReadAllAsync();

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => SourceStream.Untyped(ReadEventsAsync());

        public ValueTask DisposeAsync()
        {
            topics.Remove(topic, this);
            Complete();
            return default;
        }
    }
}

/// <summary>Buffers between who tells and who listens; who tells never waits.</summary>
internal static class Buffers
{
    public static Channel<T> Create<T>(int capacity, TopicBufferFullMode mode) => Channel.CreateBounded<T>(new BoundedChannelOptions(Math.Max(1, capacity))
    {
        SingleReader = true,
        FullMode = mode switch
        {
            TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
            TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
            _ => BoundedChannelFullMode.DropWrite,
        },
    });
}
