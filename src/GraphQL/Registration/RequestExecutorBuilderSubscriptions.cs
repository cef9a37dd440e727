using LivingNetworks.GraphQL;
using LivingNetworks.GraphQL.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds subscriptions to a graph.</summary>
public static class RequestExecutorBuilderSubscriptions
{
    /// <summary>Adds the subscription type.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.AddSubscriptionType(typeof(T));

    /// <summary>Adds a subscription type that has only the fields of its extensions.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) =>
        builder.Configure(configuration => configuration.SubscriptionTypes.Add(null));

    /// <summary>Adds the subscription type.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Type type) =>
        builder.Configure(configuration => configuration.SubscriptionTypes.Add(configuration.Resolve(type, out _)));

    /// <summary>Adds topics within this process: <see cref="ITopicEventSender"/> and <see cref="ITopicEventReceiver"/>.</summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        builder.Services.TryAddSingleton(options ?? new SubscriptionOptions());
        builder.Services.TryAddSingleton<InMemoryTopics>();
        builder.Services.TryAddSingleton<ITopicEventSender>(services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }

    /// <summary>Adds the interceptor of WebSocket sessions; there is one, and the last that was added is it.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor =>
        builder.Configure(configuration => configuration.ServerOptions.SocketInterceptor =
            services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));
}
