namespace LivingNetworks.Messaging;

/// <summary>What an operator sees of events that a service could not apply, and the way to try them again.</summary>
public interface IErrorQueues
{
    /// <summary>Every error queue of this service with the number of events in it.</summary>
    Task<IReadOnlyList<ErrorQueue>> List(CancellationToken stop);

    /// <summary>How many events wait in the service's own queue on the broker; null where there is none, for then they wait in outboxes.</summary>
    Task<long?> Waiting(CancellationToken stop);

    /// <summary>Offers every event in them again, and tells how many. One that fails again comes back.</summary>
    Task<int> Replay(CancellationToken stop);
}

/// <summary>One error queue.</summary>
/// <param name="Name">Its name, such as <c>sessions_error</c>.</param>
/// <param name="Count">How many events wait in it.</param>
public sealed record ErrorQueue(string Name, long Count);

/// <summary>The queues of a service on a broker, for one who is not the service.</summary>
public static class BrokerQueues
{
    /// <summary>The ids of the events in its error queue; they stay there.</summary>
    public static Task<IReadOnlyCollection<Guid>> Held(string connection, string service, CancellationToken stop) => new RabbitMqErrorQueue(connection, service).Held(stop);

    /// <summary>How many events wait for it, those in its error queue among them.</summary>
    public static async Task<long> Waiting(string connection, string service, CancellationToken stop)
    {
        var queue = new RabbitMqErrorQueue(connection, service);
        return (await queue.Waiting(stop) ?? 0) + (await queue.List(stop)).Sum(q => q.Count);
    }
}
