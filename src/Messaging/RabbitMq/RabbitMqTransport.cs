using System.Diagnostics;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging;

/// <summary>Publishes to the broker, one event after the other, each confirmed before the next.</summary>
internal sealed partial class RabbitMqTransport(RabbitMqBus bus, RabbitMqAudience audience, MessagingSettings settings, ILogger<RabbitMqTransport> log) : ITransport
{
    public async Task<int> Send(IReadOnlyList<OutboxMessage> stream, CancellationToken stop)
    {
        // While the broker is away nothing is handed over: it would all come at once when the broker is back, beside what is tried again.
        var now = bus.Current;
        if (now.CheckHealth().Status != BusHealthStatus.Healthy || !await EveryoneListens(stop)) return 0;
        for (var sent = 0; sent < stream.Count; sent++)
        {
            if (stop.IsCancellationRequested) return sent;
            var row = stream[sent];
            using var span = MessagingTelemetry.Publish(row, RabbitMqSetup.System, RabbitMqSetup.Exchange);
            try
            {
                // Waited for so long and no longer, for a broker that is killed leaves a publish waiting for ever; also while the service stops, or the
                // next dispatcher would send it again. And not cancelled: the first publish on a channel declares the exchange, and MassTransit keeps a
                // cancelled declaration as that channel's answer for good. Should it arrive after all, the inbox knows it.
                var confirmed = now.Publish(row.Message(span), message => message.MessageId = row.EventId, CancellationToken.None);
                await confirmed.WaitAsync(settings.Confirm, CancellationToken.None);
                bus.Note(confirmed: true);
                MessagingTelemetry.Sent(RabbitMqSetup.System, RabbitMqSetup.Exchange, failure: null);
            }
            catch (Exception failure)
            {
                if (failure is TimeoutException) bus.Note(confirmed: false);
                span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failure.GetType().Name);
                MessagingTelemetry.Sent(RabbitMqSetup.System, RabbitMqSetup.Exchange, failure.GetType().Name);
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
