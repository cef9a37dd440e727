using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace LivingNetworks.Messaging;

/// <summary>Looks at queues on the broker, over a short connection of its own.</summary>
internal static class RabbitMqQueues
{
    public static Task<IConnection> Connect(string connection, CancellationToken stop) => new ConnectionFactory
    {
        Uri = new Uri(connection),
        RequestedConnectionTimeout = TimeSpan.FromSeconds(3),
        AutomaticRecoveryEnabled = false,
    }.CreateConnectionAsync("livingnetworks operator", stop);

    /// <summary>How many messages wait in a queue; null where there is no such queue.</summary>
    public static async Task<long?> Count(IConnection broker, string queue, CancellationToken stop)
    {
        try
        {
            await using var channel = await broker.CreateChannelAsync(cancellationToken: stop);
            return (await channel.QueueDeclarePassiveAsync(queue, stop)).MessageCount;
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return null;
        }
    }
}

/// <summary>Says whether everyone who must hear from this service has a queue; once they have, it is not asked again.</summary>
internal sealed class RabbitMqAudience(string connection, MessagingSettings settings) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private List<string> _missing = [.. settings.WaitFor.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public async ValueTask<bool> IsComplete(CancellationToken stop)
    {
        if (_missing.Count == 0) return true;
        await _oneAtATime.WaitAsync(stop);
        try
        {
            await using var broker = await RabbitMqQueues.Connect(connection, stop);
            var missing = new List<string>();
            foreach (var queue in _missing)
            {
                if (await RabbitMqQueues.Count(broker, queue, stop) is null) missing.Add(queue);
            }

            _missing = missing;
            return missing.Count == 0;
        }
        catch (Exception away) when (away is BrokerUnreachableException or OperationInterruptedException or IOException)
        {
            return false;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();
}
