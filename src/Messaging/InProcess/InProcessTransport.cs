using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging;

/// <summary>Delivers to every listener in the process, each at its own pace, so that one that fails does not hold up the others.</summary>
internal sealed partial class InProcessTransport(InProcessBus bus, MessagingSettings settings, ILogger<InProcessTransport> log) : ITransport
{
    public async Task<int> Send(IReadOnlyList<OutboxMessage> stream, CancellationToken stop)
    {
        if (bus.Everyone is not { } listeners) return 0;
        var messages = stream.Select(Begin).ToList();
        var reached = await Task.WhenAll(listeners.Select(listener => Task.Run(() => Deliver(messages, listener, stop), CancellationToken.None)));
        var sent = reached.Min();
        for (var i = 0; i < sent; i++) MessagingTelemetry.Sent(InProcessBus.System, InProcessBus.Name, failure: null);
        foreach (var message in messages.Take(sent)) await Tell(message, stop);
        return sent;
    }

    private static BusMessage Begin(OutboxMessage row)
    {
        using var span = MessagingTelemetry.Publish(row, InProcessBus.System, InProcessBus.Name);
        return row.Message(span);
    }

    /// <summary>How many messages from the front the listener has applied or parked.</summary>
    private async Task<int> Deliver(List<BusMessage> messages, IListener listener, CancellationToken stop)
    {
        for (var done = 0; done < messages.Count; done++)
        {
            var message = messages[done];
            if (listener.Types.Contains(message.Type) && !await Deliver(message, listener, stop)) return done;
        }

        return messages.Count;
    }

    private async Task<bool> Deliver(BusMessage message, IListener listener, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await listener.Apply(message, stop);
                return true;
            }
            catch (Exception failure) when (stop.IsCancellationRequested || failure is DatabaseAwayException or OperationCanceledException)
            {
                return false;
            }
            catch (Exception failure)
            {
                try
                {
                    if (attempt < settings.RetriesOrDefault.Length)
                    {
                        await Task.Delay(settings.RetriesOrDefault[attempt], stop);
                        continue;
                    }

                    await listener.Park(message, failure.GetType().Name, stop);
                    EventParked(message.Type, message.EventId, listener.Name, failure.GetType().Name);
                    return true;
                }
                catch (Exception again)
                {
                    NotParked(message.EventId, listener.Name, again.GetType().Name);
                    return false;
                }
            }
        }
    }

    private async Task Tell(BusMessage message, CancellationToken stop)
    {
        foreach (var hear in bus.Feeds)
        {
            try
            {
                await hear(message, stop);
            }
            catch (Exception failure)
            {
                FeedFailed(message.Type, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Type} {EventId} could not be applied by {Listener} ({Failure}) and waits to be replayed.")]
    private partial void EventParked(string type, Guid eventId, string listener, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Event {EventId} waits: {Listener} can neither apply nor park it ({Failure}).")]
    private partial void NotParked(Guid eventId, string listener, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody who follows events could not take {Type} ({Failure}).")]
    private partial void FeedFailed(string type, string failure);
}

/// <summary>A listener's presence on the bus lasts as long as its service runs.</summary>
internal sealed class InProcessPresence(InProcessBus bus, IListener listener) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        bus.Join(listener);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        bus.Leave(listener);
        return Task.CompletedTask;
    }
}

/// <summary>The error queue of a service on the in-process bus: what it parked in its own database.</summary>
internal sealed class ParkedQueue(IListener listener) : IErrorQueues
{
    public async Task<IReadOnlyList<ErrorQueue>> List(CancellationToken stop) =>
        [new ErrorQueue(listener.Name + "_error", await listener.CountParked(stop))];

    public Task<long?> Waiting(CancellationToken stop) => Task.FromResult<long?>(null);

    public Task<int> Replay(CancellationToken stop) => listener.ReplayParked(stop);
}
