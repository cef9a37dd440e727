namespace LivingNetworks.GraphQL;

/// <summary>Tells the subscribers of a topic.</summary>
public interface ITopicEventSender
{
    /// <summary>Gives a message to everybody who listens now; without listeners it is gone.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the topic: subscribers get what is on its way to them, and then the end.</summary>
    ValueTask CompleteAsync(string topicName);
}

/// <summary>Listens to topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>The messages of a topic from now on.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>The messages of a topic from now on, with a buffer of its own kind.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default);
}

/// <summary>A topic has messages of another type.</summary>
public sealed class InvalidMessageTypeException(string topicName, Type known, Type given)
    : Exception($"The topic {topicName} has messages of {known.Name}, not of {given.Name}.");
