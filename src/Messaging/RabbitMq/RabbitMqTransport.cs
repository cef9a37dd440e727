using System.Diagnostics;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging;

/// <summary>Publishes to the broker, one event after the other, each confirmed before the next.</summary>
internal sealed partial class RabbitMqTransport(IBus bus, RabbitMqAudience audience, MessagingSettings settings, ILogger<RabbitMqTransport> log) : ITransport
{
    public async Task<int> Send(IReadOnlyList<OutboxMessage> stream, CancellationToken stop)
    {
        if (!await EveryoneListens(stop)) return 0;
        for (var sent = 0; sent < stream.Count; sent++)
        {
            var row = stream[sent];
            using var span = MessagingTelemetry.Source.StartActivity($"publish {row.Type}", ActivityKind.Producer, row.TraceParent);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(settings.Confirm); // without it, a broker that is killed leaves a publish waiting for ever
            try
            {
                await bus.Publish(new BusMessage(row.EventId, row.Type, row.Body, row.TraceParent), message => message.MessageId = row.EventId, limit.Token);
            }
            catch (Exception failure)
            {
                if (!stop.IsCancellationRequested) NotConfirmed(row.Type, failure.GetType().Name);
                return sent;
            }
        }

        return stream.Count;
    }

    private async ValueTask<bool> EveryoneListens(CancellationToken stop)
    {
        try
        {
            return await audience.IsComplete(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The broker did not confirm {Type} ({Failure}); it stays in the outbox.")]
    private partial void NotConfirmed(string type, string failure);
}
