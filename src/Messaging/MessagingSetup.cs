using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LivingNetworks.Messaging;

/// <summary>Connects a service to the bus: RabbitMQ where <c>ConnectionStrings:messaging</c> is given, else the <see cref="InProcessBus"/> of the process.</summary>
/// <remarks>A service that has neither keeps its events in the outbox, unsent: who joins it later hears them from the beginning.</remarks>
public static class MessagingSetup
{
    /// <summary>Sends what waits in the outbox and answers what the service listens to.</summary>
    public static void AddMessaging<TDb>(this WebApplicationBuilder builder, string serviceName, Reactions<TDb> reactions)
        where TDb : DbContext
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceName);
        ArgumentNullException.ThrowIfNull(reactions);

        var services = builder.Services;
        var settings = Settings(builder);
        services.AddSingleton(settings);
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<IInterceptor>(provider => provider.GetRequiredService<OutboxSignal>());
        services.AddSingleton(provider => new Inbox<TDb>(serviceName, Broker(builder) is null ? InProcessBus.System : RabbitMqSetup.System, reactions, provider.GetRequiredService<IServiceScopeFactory>(), provider.GetService<PassingFaults>()));
        services.AddSingleton<IListener>(provider => provider.GetRequiredService<Inbox<TDb>>());
        services.AddHealthChecks().AddCheck<MessagingHealth>("messaging");

        if (Broker(builder) is { } broker)
        {
            services.AddSingleton<IErrorQueues>(new RabbitMqErrorQueue(broker, serviceName));
            services.AddRabbitMq(broker, (context, rabbit) => rabbit.Queue(context.GetRequiredService<IListener>(), settings));
            services.AddSingleton(new RabbitMqAudience(broker, settings));
            services.AddSingleton<ITransport, RabbitMqTransport>();
            services.AddHostedService<OutboxDispatcher<TDb>>();
        }
        else
        {
            services.AddSingleton<IErrorQueues, ParkedQueue>();
            if (services.Any(s => s.ServiceType == typeof(InProcessBus)))
            {
                services.AddHostedService<InProcessPresence>();
                services.AddSingleton<ITransport, InProcessTransport>();
                services.AddHostedService<OutboxDispatcher<TDb>>();
            }
        }

        services.AddHostedService<MessageHousekeeping<TDb>>();
        services.AddHostedService<MessagingMeasurements<TDb>>();
    }

    /// <summary>Follows every event from now on, without a memory: for a process that only wants to know that something changed, such as a
    /// replica of the gateway with open subscriptions. What happens while it is away, it does not hear.</summary>
    public static void AddEventFeed(this WebApplicationBuilder builder, Func<IServiceProvider, BusMessage, CancellationToken, Task> hear)
    {
        ArgumentNullException.ThrowIfNull(hear);
        if (Broker(builder) is { } broker)
        {
            builder.Services.AddRabbitMq(broker, (context, rabbit) => rabbit.Follow((message, stop) => Hear(RabbitMqSetup.System, context, message, stop)));
        }
        else if (builder.Services.Any(s => s.ServiceType == typeof(InProcessBus)))
        {
            builder.Services.AddHostedService(provider => new InProcessFeed(
                provider.GetRequiredService<InProcessBus>(), (message, stop) => Hear(InProcessBus.System, provider, message, stop)));
        }

        async Task Hear(string system, IServiceProvider services, BusMessage message, CancellationToken stop)
        {
            using var processing = MessagingTelemetry.Process(message, system, Feed);
            await hear(services, message, stop);
        }
    }

    /// <summary>What spans and figures call the way to one who only follows.</summary>
    private const string Feed = "feed";

    private static string? Broker(WebApplicationBuilder builder) =>
        builder.Configuration.GetConnectionString("messaging") is { Length: > 0 } connection ? connection : null;

    private static MessagingSettings Settings(WebApplicationBuilder builder) =>
        builder.Configuration.GetSection("Messaging").Get<MessagingSettings>() ?? new MessagingSettings();

    private sealed class InProcessFeed(InProcessBus bus, Func<BusMessage, CancellationToken, Task> hear) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            bus.Feed(hear);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            bus.Unfeed(hear);
            return Task.CompletedTask;
        }
    }
}
