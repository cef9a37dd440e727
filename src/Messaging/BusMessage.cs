namespace LivingNetworks.Messaging;

/// <summary>What travels on the bus: an envelope as JSON, with what the bus itself needs to know of it.</summary>
/// <param name="EventId">The event's id; applied once per listener.</param>
/// <param name="Type">Topic and name; the routing key.</param>
/// <param name="Body">The envelope as JSON.</param>
/// <param name="TraceParent">The trace in which the event was saved (W3C traceparent).</param>
public sealed record BusMessage(Guid EventId, string Type, string Body, string? TraceParent = null);
