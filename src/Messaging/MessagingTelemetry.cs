using System.Diagnostics;
using System.Diagnostics.Metrics;
using MassTransit;

namespace LivingNetworks.Messaging;

/// <summary>The spans and figures of messaging. Spans continue the trace in which the event was saved; figures name services and queues, never what an
/// event is about or whom.</summary>
internal static class MessagingTelemetry
{
    public const string Name = "LivingNetworks.Messaging";

    private static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600, 3600] };

    private static readonly Counter<long> SentMessages = Meter.CreateCounter<long>("messaging.client.sent.messages", "{message}", "Events that a service tried to send.");

    private static readonly Histogram<double> ProcessDuration = Meter.CreateHistogram("messaging.process.duration", "s", "Time that a service took to apply an event, per try.", tags: null, Seconds);

    private static readonly Histogram<double> Lag = Meter.CreateHistogram("livingnetworks.consumer.lag", "s", "From the saving of an event to its being applied in another service.", tags: null, Seconds);

    /// <summary>Events that wait in a service's outbox.</summary>
    public static readonly Gauge<long> OutboxLength = Meter.CreateGauge<long>("livingnetworks.outbox.messages", "{message}", "Events that wait in the outbox of a service.");

    /// <summary>How long the oldest of them waits.</summary>
    public static readonly Gauge<double> OutboxAge = Meter.CreateGauge<double>("livingnetworks.outbox.age", "s", "How long the oldest event in the outbox of a service waits.");

    /// <summary>Events that wait in a service's queue on the broker.</summary>
    public static readonly Gauge<long> QueueLength = Meter.CreateGauge<long>("livingnetworks.queue.messages", "{message}", "Events that wait in the queue of a service on the broker.");

    /// <summary>Events that a service could not apply.</summary>
    public static readonly Gauge<long> ErrorQueueLength = Meter.CreateGauge<long>("livingnetworks.error_queue.messages", "{message}", "Events that a service could not apply and that wait for an operator.");

    /// <summary>Begins the sending of an event, in the trace in which it was saved, however long ago.</summary>
    public static Activity? Publish(OutboxMessage row, string system, string destination)
    {
        var span = Source.StartActivity($"publish {row.Type}", ActivityKind.Producer, Parse(row.TraceParent));
        Describe(span, row.EventId, row.Type, system, destination, "publish", "send");
        return span;
    }

    /// <summary>The event as it goes on: whoever hears it continues from its sending.</summary>
    public static BusMessage Message(this OutboxMessage row, Activity? publishing) =>
        new(row.EventId, row.Type, row.Body, publishing?.Id ?? row.TraceParent);

    /// <summary>Counts an event that was handed to the bus.</summary>
    public static void Sent(string system, string destination, string? failure) => SentMessages.Add(1, Tags(system, destination, "publish", failure));

    /// <summary>Begins one try at applying an event.</summary>
    public static Processing Process(BusMessage message, string system, string destination)
    {
        var span = Source.StartActivity($"process {message.Type}", ActivityKind.Consumer, Parse(message.TraceParent));
        Describe(span, message.EventId, message.Type, system, destination, "process", "process");
        return new Processing(message.EventId, system, destination, span);
    }

    /// <summary>How long ago an event was saved: its id tells, and follows the real time where a demonstration moves the clock.</summary>
    public static double AgeOf(Guid eventId) => Math.Max(0, (TimeProvider.System.GetUtcNow().UtcDateTime - eventId.ToNewId().Timestamp).TotalSeconds);

    private static ActivityContext Parse(string? traceParent) => ActivityContext.TryParse(traceParent, null, isRemote: true, out var context) ? context : default;

    private static void Describe(Activity? span, Guid eventId, string type, string system, string destination, string operation, string kind) => span?
        .SetTag("messaging.system", system)
        .SetTag("messaging.destination.name", destination)
        .SetTag("messaging.operation.name", operation)
        .SetTag("messaging.operation.type", kind)
        .SetTag("messaging.message.id", eventId.ToString())
        .SetTag("livingnetworks.event.type", type);

    private static TagList Tags(string system, string destination, string operation, string? failure)
    {
        TagList tags = [new("messaging.system", system), new("messaging.destination.name", destination), new("messaging.operation.name", operation)];
        if (failure is not null) tags.Add("error.type", failure);
        return tags;
    }

    /// <summary>One try at applying an event; ended by disposing of it.</summary>
    internal sealed class Processing(Guid eventId, string system, string destination, Activity? span) : IDisposable
    {
        private readonly long _began = TimeProvider.System.GetTimestamp();
        private string? _failure;

        /// <summary>It was applied now, for the first time.</summary>
        public void Applied() => Lag.Record(AgeOf(eventId), new KeyValuePair<string, object?>("messaging.destination.name", destination));

        /// <summary>It could not be applied: the kind of failure, never its message.</summary>
        public void Failed(Exception failure)
        {
            _failure = failure.GetType().Name;
            span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", _failure);
        }

        public void Dispose()
        {
            ProcessDuration.Record(TimeProvider.System.GetElapsedTime(_began).TotalSeconds, Tags(system, destination, "process", _failure));
            span?.Dispose();
        }
    }
}
