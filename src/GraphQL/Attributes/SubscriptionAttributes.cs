namespace LivingNetworks.GraphQL;

/// <summary>The field of a subscription: it answers each event of a source.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>
    /// The method of the same class that gives the source: an <see cref="IAsyncEnumerable{T}"/>, an <see cref="IObservable{T}"/> or an
    /// <see cref="ISourceStream{T}"/>, at once or as a task. Without it the source is a topic; see <see cref="TopicAttribute"/>.
    /// </summary>
    public string? With { get; set; }

    /// <summary>The type of a message of the topic, if no parameter has <see cref="EventMessageAttribute"/>.</summary>
    public Type? MessageType { get; set; }
}

/// <summary>The topic whose messages are the events; without it the name of the method is the topic.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The name; <c>{argument}</c> stands for the value of an argument.</summary>
    public string? Name { get; } = name;
}
