namespace LivingNetworks.Messaging;

/// <summary>An event that a listener could not apply after several tries, kept in the listener's database until an operator replays it.</summary>
/// <remarks>The error queue of the in-process bus; over RabbitMQ the broker keeps them.</remarks>
public sealed class ParkedMessage
{
    private ParkedMessage()
    {
    }

    /// <summary>Parks an event for a listener.</summary>
    public ParkedMessage(BusMessage message, string consumer, string reason, DateTimeOffset parkedAt) =>
        (EventId, Consumer, Type, Body, TraceParent, Reason, ParkedAt) = (message.EventId, consumer, message.Type, message.Body, message.TraceParent, reason, parkedAt);

    /// <summary>The event.</summary>
    public Guid EventId { get; private set; }

    /// <summary>The listener: the name of the service.</summary>
    public string Consumer { get; private set; } = "";

    /// <summary>Topic and name.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The whole envelope as JSON.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The trace in which it was sent (W3C traceparent), in which it is replayed too.</summary>
    public string? TraceParent { get; private set; }

    /// <summary>The kind of failure: the name of an exception, never its message, which may quote what people wrote.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When the listener gave up.</summary>
    public DateTimeOffset ParkedAt { get; private set; }

    /// <summary>The event as the bus carried it.</summary>
    public BusMessage Message => new(EventId, Type, Body, TraceParent);
}
