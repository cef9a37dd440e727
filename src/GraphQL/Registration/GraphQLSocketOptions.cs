namespace LivingNetworks.GraphQL;

/// <summary>How WebSockets behave.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take to introduce itself; after that the connection is closed with 4408.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the server sends a ping; never if null.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a client may be silent, pings or not, before it is taken for gone; for ever if null.</summary>
    public TimeSpan? KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The most connections of an endpoint; one more is refused with 503.</summary>
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>The most bytes of a message from a client; a larger one closes the connection with 1009.</summary>
    public int MaxAllowedMessageSize { get; set; } = 1024 * 1024;

    /// <summary>The most operations that one connection has under way, subscriptions and others.</summary>
    public int MaxOperationsPerConnection { get; set; } = 100;
}
