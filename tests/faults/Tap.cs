using System.Text.Json;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace LivingNetworks.Faults;

/// <summary>Hears every event on the bus, and can say any of them again.</summary>
internal sealed class Tap : IAsyncDisposable
{
    public const string Exchange = "livingnetworks.events";

    private readonly IConnection _connection;
    private readonly IChannel _channel;
    private readonly List<(Guid EventId, string Type, BasicProperties Properties, byte[] Body)> _heard = [];

    private Tap(IConnection connection, IChannel channel) => (_connection, _channel) = (connection, channel);

    /// <summary>Listens from now on.</summary>
    public static async Task<Tap> Open(string broker)
    {
        var connection = await new ConnectionFactory { Uri = new Uri(broker), AutomaticRecoveryEnabled = false }.CreateConnectionAsync("livingnetworks faults");
        var tap = new Tap(connection, await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true)));
        var queue = (await tap._channel.QueueDeclareAsync("", durable: false, exclusive: true, autoDelete: true)).QueueName;
        await tap._channel.QueueBindAsync(queue, Exchange, "#");
        var consumer = new AsyncEventingBasicConsumer(tap._channel);
        consumer.ReceivedAsync += (_, message) =>
        {
            tap.Note(message.RoutingKey, new BasicProperties(message.BasicProperties), message.Body.ToArray());
            return Task.CompletedTask;
        };
        await tap._channel.BasicConsumeAsync(queue, autoAck: true, consumer);
        return tap;
    }

    /// <summary>How often each event was on the bus.</summary>
    public IReadOnlyList<(Guid EventId, string Type, int Times)> Heard
    {
        get
        {
            lock (_heard) return [.. _heard.GroupBy(h => (h.EventId, h.Type)).Select(g => (g.Key.EventId, g.Key.Type, g.Count()))];
        }
    }

    /// <summary>Takes everything that waits in a queue and puts it back twice, in no order; how many there were.</summary>
    public async Task<int> Shuffle(string queue, Random chance)
    {
        var taken = new List<(BasicProperties Properties, byte[] Body)>();
        while (await _channel.BasicGetAsync(queue, autoAck: true) is { } message) taken.Add((new BasicProperties(message.BasicProperties), message.Body.ToArray()));
        foreach (var (properties, body) in Shuffled([.. taken, .. taken], chance)) await _channel.BasicPublishAsync("", queue, mandatory: true, properties, body);
        return taken.Count;
    }

    /// <summary>Says everything that was heard again to one queue, in no order; how many there were.</summary>
    public async Task<int> Repeat(string queue, IReadOnlySet<string> types, Random chance)
    {
        List<(Guid, string Type, BasicProperties Properties, byte[] Body)> heard;
        lock (_heard) heard = [.. _heard.Where(h => types.Contains(h.Type))];
        foreach (var (_, _, properties, body) in Shuffled(heard, chance)) await _channel.BasicPublishAsync("", queue, mandatory: true, properties, body);
        return heard.Count;
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private void Note(string type, BasicProperties properties, byte[] body)
    {
        // MassTransit puts its own envelope around ours.
        var eventId = JsonElement.Parse(body).GetProperty("message").GetProperty("eventId").GetGuid();
        lock (_heard) _heard.Add((eventId, type, properties, body));
    }

    private static T[] Shuffled<T>(List<T> items, Random chance)
    {
        var order = items.ToArray();
        chance.Shuffle(order);
        return order;
    }
}
