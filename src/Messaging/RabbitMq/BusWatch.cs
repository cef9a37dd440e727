using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging;

/// <summary>Starts the bus anew when it stays away from a broker that answers others.</summary>
/// <remarks>MassTransit 8.4 sometimes keeps a connection that was cut and asks it again and again (its issues 5692 and 5942); a service would then hear nothing
/// more until somebody restarts it. Found by the fault harness (CutFromBroker). Nothing is lost meanwhile: events wait in the queue and in the outbox.</remarks>
internal sealed partial class BusWatch(IBusControl bus, string connection, ILogger<BusWatch> log) : BackgroundService
{
    /// <summary>MassTransit's own pauses between two tries stay under the time that these make together.</summary>
    private const int LooksBeforeActing = 6;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Answering = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Restarting = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look);
        for (var unwell = 0; await timer.WaitForNextTickAsync(stoppingToken);)
        {
            unwell = bus.CheckHealth().Status != BusHealthStatus.Healthy && await BrokerAnswers(stoppingToken) ? unwell + 1 : 0;
            if (unwell < LooksBeforeActing) continue;
            unwell = 0;
            StartsAnew();
            await Within(Restarting, bus.StopAsync, stoppingToken);
            await Within(Restarting, bus.StartAsync, stoppingToken);
        }
    }

    private async Task<bool> BrokerAnswers(CancellationToken stop) => await Within(Answering, async limit => await (await RabbitMqQueues.Connect(connection, limit)).DisposeAsync(), stop);

    /// <summary>Whether it was done in time.</summary>
    private static async Task<bool> Within(TimeSpan longest, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(longest);
        try
        {
            // What does not heed the limit is left behind.
            await work(limit.Token).WaitAsync(longest + TimeSpan.FromSeconds(1), stop);
            return true;
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The broker answers, but the bus does not come back to it; it is started anew.")]
    private partial void StartsAnew();
}
