using System.Diagnostics;
using System.Text.Json;
using LivingNetworks.Audience;
using MassTransit;

namespace LivingNetworks.Messaging;

/// <summary>An event that waits in the publisher's own database, saved in the transaction of the change that it tells of.</summary>
public sealed class OutboxMessage
{
    private OutboxMessage()
    {
    }

    /// <summary>Order of saving; sending follows it per stream.</summary>
    public long Seq { get; private set; }

    /// <summary>The event's id, and the message's id on the bus.</summary>
    public Guid EventId { get; private set; }

    /// <summary>Topic and name.</summary>
    public string Type { get; private set; } = "";

    /// <summary>Events of one stream are sent in order: one network, or one subject outside networks.</summary>
    public Guid StreamId { get; private set; }

    /// <summary>The whole envelope as JSON.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The trace in which it was saved (W3C traceparent).</summary>
    public string? TraceParent { get; private set; }

    /// <summary>When the change happened.</summary>
    public DateTimeOffset OccurredAt { get; private set; }

    /// <summary>When the bus confirmed it; null while it waits.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>The dispatcher that holds the row now.</summary>
    public Guid? LockedBy { get; private set; }

    /// <summary>Until when it holds the row; another dispatcher may take it afterwards.</summary>
    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>Puts an event into its envelope. The actor is left out for L0 to L2 and for aggregate events (pass null).</summary>
    public static OutboxMessage For<TEvent>(TEvent data, AudienceLevel audience, Guid? actor, DateTimeOffset occurredAt)
        where TEvent : class, IEvent
    {
        var envelope = new Envelope<TEvent>(
            NewId.NextGuid(), EventNames.Of(typeof(TEvent)), EventNames.VersionOf(typeof(TEvent)), occurredAt, data.NetworkId,
            audience <= AudienceLevel.Circle ? null : actor, audience, data.SubjectId, data);
        return new OutboxMessage
        {
            EventId = envelope.EventId,
            Type = envelope.Type,
            StreamId = data.NetworkId ?? data.SubjectId,
            Body = JsonSerializer.Serialize(envelope, EventJson.Options),
            TraceParent = Activity.Current?.Id,
            OccurredAt = occurredAt,
        };
    }
}
