using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.Messaging;

/// <summary>The shape of the bus on RabbitMQ: one topic exchange for all events, one quorum queue per service, and its error queue.</summary>
internal static class RabbitMqSetup
{
    /// <summary>What spans and figures call this kind of bus.</summary>
    public const string System = "rabbitmq";

    /// <summary>The exchange to which every service publishes; the routing key is the event's type.</summary>
    public const string Exchange = "livingnetworks.events";

    /// <summary>Connects to the broker; a service without listeners of its own passes nothing.</summary>
    public static void AddRabbitMq(this IServiceCollection services, string connection, Action<IServiceProvider, IRabbitMqBusFactoryConfigurator> endpoints)
    {
        services.AddSingleton(provider => new RabbitMqBus(connection, rabbit => endpoints(provider, rabbit), provider.GetRequiredService<ILoggerFactory>()));
        services.AddHostedService(provider => provider.GetRequiredService<RabbitMqBus>());
        services.AddTransient(provider => provider.GetRequiredService<RabbitMqBus>().Current);
        services.AddHealthChecks().AddCheck<RabbitMqBus>("broker");
    }

    /// <summary>The queue of a service, bound to what it listens to.</summary>
    public static void Queue(this IRabbitMqBusFactoryConfigurator rabbit, IListener listener, MessagingSettings settings)
    {
        if (listener.Types.Count == 0) return;
        rabbit.ReceiveEndpoint(listener.Name, queue =>
        {
            queue.SetQuorumQueue();
            queue.ConfigureConsumeTopology = false;
            queue.PublishFaults = false; // the error queue and the log tell of failures
            queue.PrefetchCount = 32;
            queue.ConcurrentMessageLimit = settings.Concurrency;
            foreach (var type in listener.Types) queue.Bind(Exchange, binding => Bind(binding, type));

            // A database that is away is no reason to give up on an event; anything else is, after a few tries.
            queue.UseMessageRetry(retry =>
            {
                retry.Handle<DatabaseAwayException>();
                retry.Exponential(int.MaxValue, TimeSpan.FromMilliseconds(200), settings.LongestPause, TimeSpan.FromMilliseconds(200));
            });
            queue.UseMessageRetry(retry =>
            {
                retry.Ignore<DatabaseAwayException>();
                retry.Intervals(settings.RetriesOrDefault);
            });
            queue.Handler<BusMessage>(context => listener.Apply(context.Message, context.CancellationToken));
        });
    }

    /// <summary>A queue that lives as long as this process, for one who follows every event.</summary>
    public static void Follow(this IRabbitMqBusFactoryConfigurator rabbit, Func<BusMessage, CancellationToken, Task> hear)
    {
        rabbit.ReceiveEndpoint(new TemporaryEndpointDefinition(), queue =>
        {
            queue.ConfigureConsumeTopology = false;
            queue.PublishFaults = false;
            if (queue is IRabbitMqReceiveEndpointConfigurator own) own.Bind(Exchange, binding => Bind(binding, "#"));
            queue.DiscardFaultedMessages();
            queue.Handler<BusMessage>(context => hear(context.Message, context.CancellationToken));
        });
    }

    private static void Bind(IRabbitMqExchangeToExchangeBindingConfigurator binding, string routingKey)
    {
        binding.ExchangeType = RabbitMQ.Client.ExchangeType.Topic;
        binding.RoutingKey = routingKey;
    }
}
