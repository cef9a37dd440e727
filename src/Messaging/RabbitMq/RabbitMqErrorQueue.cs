using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace LivingNetworks.Messaging;

/// <summary>The error queue of a service on the broker.</summary>
internal sealed class RabbitMqErrorQueue(string connection, string service) : IErrorQueues
{
    private string Name => service + "_error";

    public async Task<IReadOnlyList<ErrorQueue>> List(CancellationToken stop)
    {
        await using var broker = await Connect(stop);
        return [new ErrorQueue(Name, await Count(broker, stop))];
    }

    public async Task<int> Replay(CancellationToken stop)
    {
        await using var broker = await Connect(stop);
        var waiting = await Count(broker, stop);
        await using var channel = await broker.CreateChannelAsync(new CreateChannelOptions(true, true), stop);
        var moved = 0;
        while (moved < waiting && await channel.BasicGetAsync(Name, autoAck: false, stop) is { } message)
        {
            var properties = new BasicProperties(message.BasicProperties);
            // What an earlier failure left on the message would be taken for this one's.
            foreach (var left in (properties.Headers?.Keys ?? []).Where(h => h.StartsWith("MT-Fault-", StringComparison.Ordinal) || h == "MT-Reason").ToList())
            {
                properties.Headers!.Remove(left);
            }

            // First to the queue and confirmed, then away from the error queue: a fall in between delivers twice, and the inbox notices.
            await channel.BasicPublishAsync("", service, mandatory: true, properties, message.Body, stop);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, stop);
            moved++;
        }

        return moved;
    }

    private Task<IConnection> Connect(CancellationToken stop) => new ConnectionFactory
    {
        Uri = new Uri(connection),
        RequestedConnectionTimeout = TimeSpan.FromSeconds(3),
        AutomaticRecoveryEnabled = false,
    }.CreateConnectionAsync($"{service} error queue", stop);

    private async Task<long> Count(IConnection broker, CancellationToken stop)
    {
        try
        {
            await using var channel = await broker.CreateChannelAsync(cancellationToken: stop);
            return (await channel.QueueDeclarePassiveAsync(Name, stop)).MessageCount;
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return 0; // the queue is made when the first event comes into it
        }
    }
}
