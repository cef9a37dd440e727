namespace LivingNetworks.GraphQL;

/// <summary>How topics work.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>Stands before every topic's name.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>The most messages that wait for one slow subscriber.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>What happens to a message when so many wait.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}

/// <summary>What happens to a message when too many wait for a subscriber.</summary>
public enum TopicBufferFullMode
{
    /// <summary>It takes the place of the newest that waits.</summary>
    DropNewest,

    /// <summary>It takes the place of the oldest that waits.</summary>
    DropOldest,

    /// <summary>It is dropped.</summary>
    DropWrite,
}
