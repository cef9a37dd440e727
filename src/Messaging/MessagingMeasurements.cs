using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LivingNetworks.Messaging;

/// <summary>Looks every few seconds how much waits in outbox, queue and error queue, where somebody collects figures.</summary>
internal sealed class MessagingMeasurements<TDb>(IServiceScopeFactory scopes, IListener listener, IErrorQueues errors, MessagingSettings settings) : BackgroundService
    where TDb : DbContext
{
    private readonly KeyValuePair<string, object?> _service = new("livingnetworks.service", listener.Name);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(settings.Measure, stoppingToken);
                if (!MessagingTelemetry.OutboxLength.Enabled) continue;
                // What cannot be seen now is not told: the last value would look like the present one only for as long as it takes to be back.
                await Look(Outbox, stoppingToken);
                await Look(Queues, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The process stops.
        }
    }

    private static async Task Look(Func<CancellationToken, Task> at, CancellationToken stop)
    {
        try
        {
            await at(stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            // Health tells of a database or a broker that is away.
        }
    }

    private async Task Outbox(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var waiting = scope.ServiceProvider.GetRequiredService<TDb>().Set<OutboxMessage>().Where(o => o.SentAt == null);
        var count = await waiting.CountAsync(stop);
        var oldest = count == 0 ? (Guid?)null : await waiting.OrderBy(o => o.Seq).Select(o => (Guid?)o.EventId).FirstOrDefaultAsync(stop);
        MessagingTelemetry.OutboxLength.Record(count, _service);
        MessagingTelemetry.OutboxAge.Record(oldest is { } id ? MessagingTelemetry.AgeOf(id) : 0, _service);
    }

    private async Task Queues(CancellationToken stop)
    {
        foreach (var queue in await errors.List(stop)) MessagingTelemetry.ErrorQueueLength.Record(queue.Count, _service, new("messaging.destination.name", queue.Name));
        if (await errors.Waiting(stop) is { } queued) MessagingTelemetry.QueueLength.Record(queued, _service, new("messaging.destination.name", listener.Name));
    }
}
