using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace LivingNetworks.Messaging;

/// <summary>The bus of this process. One that stays away from a broker that answers, or on which nothing arrives there, is left behind for a new one.</summary>
/// <remarks>MassTransit 8.4 sometimes keeps a connection that was cut and asks it again and again (its issues 5692 and 5942); such a bus may not even come to an end, and
/// cannot be started again then. Or it hears, calls itself healthy, and waits for ever for each thing it says. A service would hear or say nothing more until somebody
/// restarts it. Found by the fault harness (CutFromBroker, KillBroker). Nothing is lost meanwhile: events wait in the queue and in the outbox, and what two buses hear is
/// applied once.</remarks>
internal sealed partial class RabbitMqBus : BackgroundService, IHealthCheck, IAsyncDisposable
{
    /// <summary>MassTransit's own pauses between two tries stay under the time that these make together.</summary>
    private const int LooksBeforeActing = 6;

    /// <summary>A broker that is slow confirms one of so many.</summary>
    private const int UnconfirmedBeforeActing = 3;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Answering = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Stopping = TimeSpan.FromSeconds(10);

    private readonly string _connection;
    private readonly Action<IRabbitMqBusFactoryConfigurator> _endpoints;
    private readonly ILoggerFactory _logs;
    private readonly ILogger _log;
    private ServiceProvider? _services;
    private int _unconfirmed;

    public RabbitMqBus(string connection, Action<IRabbitMqBusFactoryConfigurator> endpoints, ILoggerFactory logs)
    {
        (_connection, _endpoints, _logs, _log) = (connection, endpoints, logs, logs.CreateLogger<RabbitMqBus>());
        Current = Make();
    }

    /// <summary>The bus as it is now.</summary>
    public IBusControl Current { get; private set; }

    private bool IsConfirmed => Volatile.Read(ref _unconfirmed) < UnconfirmedBeforeActing;

    /// <summary>Says whether the broker confirmed what was published, or let it wait.</summary>
    public void Note(bool confirmed)
    {
        if (confirmed) Volatile.Write(ref _unconfirmed, 0);
        else Interlocked.Increment(ref _unconfirmed);
    }

    /// <summary>Without its broker a service goes on serving.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var health = Current.CheckHealth();
        return Task.FromResult(
            health.Status != BusHealthStatus.Healthy ? HealthCheckResult.Degraded(health.Description)
            : IsConfirmed ? HealthCheckResult.Healthy(health.Description)
            : HealthCheckResult.Degraded("The broker takes connections and confirms nothing; events wait in the outbox until it does."));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await End(cancellationToken);
    }

    /// <summary>Ends it also where nobody asked the process to stop.</summary>
    public async ValueTask DisposeAsync()
    {
        await End(CancellationToken.None);
        Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Begin();
        using var timer = new PeriodicTimer(Look);
        for (var unwell = 0; await timer.WaitForNextTickAsync(stoppingToken);)
        {
            var isWell = Current.CheckHealth().Status == BusHealthStatus.Healthy && IsConfirmed;
            unwell = !isWell && await BrokerAnswers(stoppingToken) ? unwell + 1 : 0;
            if (unwell < LooksBeforeActing) continue;
            unwell = 0;
            Note(confirmed: true);
            BeginsAnew();
            _ = End(CancellationToken.None); // it may never come to an end
            Current = Make();
            Begin();
        }
    }

    /// <summary>A bus with services of its own, so that another can take its place.</summary>
    private IBusControl Make()
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(_logs);
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            bus.UsingRabbitMq((_, rabbit) =>
            {
                rabbit.Host(new Uri(_connection));
                rabbit.Message<BusMessage>(m => m.SetEntityName(RabbitMqSetup.Exchange));
                rabbit.Publish<BusMessage>(m => m.ExchangeType = RabbitMQ.Client.ExchangeType.Topic);
                rabbit.Send<BusMessage>(m => m.UseRoutingKeyFormatter(message => message.Message.Type));
                _endpoints(rabbit);
            });
        });
        // A reaction that takes longer is given to the next who listens.
        services.Configure<MassTransitHostOptions>(host => host.ConsumerStopTimeout = TimeSpan.FromSeconds(3));
        _services = services.BuildServiceProvider();
        return _services.GetRequiredService<IBusControl>();
    }

    /// <summary>Not waited for: a service starts without its broker, and connects when there is one. Why it does not, its health tells.</summary>
    private void Begin() => _ = Quietly(Current.StartAsync(CancellationToken.None));

    private async Task End(CancellationToken stop)
    {
        if (Interlocked.Exchange(ref _services, null) is not { } services) return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Stopping);
        // What does not heed the limit is left behind.
        await Quietly(Current.StopAsync(limit.Token).WaitAsync(Stopping, CancellationToken.None));
        await Quietly(services.DisposeAsync().AsTask());
    }

    /// <summary>Whether the broker confirms something that is for nobody: one that is out of room takes connections, and confirms nothing on any of them.</summary>
    private async Task<bool> BrokerAnswers(CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Answering);
        return await Quietly(Ask(limit.Token).WaitAsync(Answering, CancellationToken.None));

        async Task Ask(CancellationToken end)
        {
            await using var broker = await RabbitMqQueues.Connect(_connection, end);
            await using var channel = await broker.CreateChannelAsync(new CreateChannelOptions(true, true), end);
            await channel.BasicPublishAsync("", "nobody", ReadOnlyMemory<byte>.Empty, end);
        }
    }

    /// <summary>Whether it was done.</summary>
    private static async Task<bool> Quietly(Task work)
    {
        try
        {
            await work;
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The broker answers, but the bus does not reach it; another takes its place.")]
    private partial void BeginsAnew();
}
