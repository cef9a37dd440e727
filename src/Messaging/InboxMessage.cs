namespace LivingNetworks.Messaging;

/// <summary>Says that a listener applied an event; saved in the transaction of the listener's own changes.</summary>
public sealed class InboxMessage
{
    private InboxMessage()
    {
    }

    /// <summary>Notes the event for a listener.</summary>
    public InboxMessage(Guid eventId, string consumer, DateTimeOffset appliedAt) => (EventId, Consumer, AppliedAt) = (eventId, consumer, appliedAt);

    /// <summary>The event.</summary>
    public Guid EventId { get; private set; }

    /// <summary>The listener: the name of the service.</summary>
    public string Consumer { get; private set; } = "";

    /// <summary>When it was applied.</summary>
    public DateTimeOffset AppliedAt { get; private set; }
}
