using System.Globalization;

namespace LivingNetworks.Faults;

/// <summary>Which events were said and which were applied, read from the files of the services and not asked of them.</summary>
internal sealed class Events
{
    private readonly Dictionary<string, List<(string Id, string Type, bool IsSent)>> _said = [];
    private readonly Dictionary<string, HashSet<string>> _applied = [];
    private readonly World _world;

    private Events(World world) => _world = world;

    /// <summary>Said by a service and not applied by every service that listens.</summary>
    public IEnumerable<string> InFlight =>
        from said in _said
        from e in said.Value
        from hears in _world.Hears
        where hears.Value.Contains(e.Type) && !_applied[hears.Key].Contains(e.Id)
        select $"{e.Type} {e.Id} of {said.Key}, {(e.IsSent ? "sent" : "not sent")}, not applied by {hears.Key}";

    /// <summary>Waits in an outbox, though nobody may listen.</summary>
    public int Unsent => _said.Values.Sum(events => events.Count(e => !e.IsSent));

    /// <summary>Applied by a service and said by none: what it tells of never happened.</summary>
    public IEnumerable<string> NeverSaid
    {
        get
        {
            var said = _said.Values.SelectMany(e => e).Select(e => e.Id).ToHashSet();
            return from applied in _applied from id in applied.Value where !said.Contains(id) select $"{applied.Key} applied {id}, which no service says";
        }
    }

    /// <summary>Looks; first at what was applied, for that was said before.</summary>
    public static async Task<Events> Look(World world)
    {
        var events = new Events(world);
        foreach (var (service, database) in World.WithEvents) events._applied[service] = [.. (await Read(world, database, "SELECT EventId, Consumer, 1 FROM Inbox")).Select(r => r.First)];
        foreach (var (service, database) in World.WithEvents) events._said[service] = await Read(world, database, "SELECT EventId, Type, CASE WHEN SentAt IS NULL THEN 0 ELSE 1 END FROM Outbox");
        return events;
    }

    /// <summary>The events of a service as they were written.</summary>
    public static async Task<IReadOnlyList<string>> Bodies(World world, string database) => [.. (await Read(world, database, "SELECT EventId, Body, 1 FROM Outbox")).Select(r => r.Second)];

    private static async Task<List<(string First, string Second, bool Third)>> Read(World world, string database, string query)
    {
        await using var connection = await world.Open(database);
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, string, bool)>();
        while (await reader.ReadAsync()) rows.Add(($"{reader.GetValue(0)}".ToUpperInvariant(), reader.GetString(1), Convert.ToInt32(reader.GetValue(2), CultureInfo.InvariantCulture) == 1));
        return rows;
    }
}
