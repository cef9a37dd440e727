using RabbitMQ.Client;

namespace LivingNetworks.Messaging;

/// <summary>The error queue of a service on the broker.</summary>
internal sealed class RabbitMqErrorQueue(string connection, string service) : IErrorQueues
{
    private string Name => service + "_error";

    public async Task<IReadOnlyList<ErrorQueue>> List(CancellationToken stop)
    {
        await using var broker = await RabbitMqQueues.Connect(connection, stop);
        // The queue is made when the first event comes into it.
        return [new ErrorQueue(Name, await RabbitMqQueues.Count(broker, Name, stop) ?? 0)];
    }

    public async Task<long?> Waiting(CancellationToken stop)
    {
        await using var broker = await RabbitMqQueues.Connect(connection, stop);
        return await RabbitMqQueues.Count(broker, service, stop);
    }

    public async Task<IReadOnlyCollection<Guid>> Held(CancellationToken stop)
    {
        await using var broker = await RabbitMqQueues.Connect(connection, stop);
        var (waiting, held) = (await RabbitMqQueues.Count(broker, Name, stop) ?? 0, new HashSet<Guid>());
        await using var channel = await broker.CreateChannelAsync(cancellationToken: stop);
        for (var seen = 0L; seen < waiting && await channel.BasicGetAsync(Name, autoAck: false, stop) is { } message; seen++)
        {
            if (Guid.TryParse(message.BasicProperties.MessageId, out var id)) held.Add(id);
        }

        return held; // nothing was confirmed: with the channel everything goes back into its place
    }

    public async Task<int> Replay(CancellationToken stop)
    {
        await using var broker = await RabbitMqQueues.Connect(connection, stop);
        var waiting = await RabbitMqQueues.Count(broker, Name, stop) ?? 0;
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
}
