namespace LivingNetworks.Messaging;

/// <summary>The bus of services that share a process: one object, handed to every service's builder with <c>AddSingleton(bus)</c>.</summary>
/// <remarks>It holds no messages. They wait in the outboxes, and count as sent when every listener's inbox has them; so a kill loses nothing.</remarks>
public sealed class InProcessBus
{
    /// <summary>What spans and figures call this kind of bus.</summary>
    internal const string System = "in_process";

    /// <summary>What they call the bus itself.</summary>
    internal const string Name = "livingnetworks.events";

    private readonly Lock _lock = new();
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, IListener> _present = [];
    private readonly List<Func<BusMessage, CancellationToken, Task>> _feeds = [];

    /// <summary>Makes the bus.</summary>
    /// <param name="services">Names of the services that share the process. Nothing is delivered before all of these have started, because an
    /// event that one of them missed would not come again.</param>
    public InProcessBus(params string[] services) => _known = [.. services];

    /// <summary>Everyone, or null while somebody is not there (starting or stopped): then events wait.</summary>
    internal IReadOnlyList<IListener>? Everyone
    {
        get
        {
            lock (_lock) return _present.Count == _known.Count && _present.Count > 0 ? [.. _present.Values] : null;
        }
    }

    internal void Join(IListener listener)
    {
        lock (_lock)
        {
            _known.Add(listener.Name);
            _present[listener.Name] = listener;
        }
    }

    internal void Leave(IListener listener)
    {
        lock (_lock)
        {
            if (_present.GetValueOrDefault(listener.Name) == listener) _present.Remove(listener.Name);
        }
    }

    internal void Feed(Func<BusMessage, CancellationToken, Task> hear)
    {
        lock (_lock) _feeds.Add(hear);
    }

    internal void Unfeed(Func<BusMessage, CancellationToken, Task> hear)
    {
        lock (_lock) _feeds.Remove(hear);
    }

    internal IReadOnlyList<Func<BusMessage, CancellationToken, Task>> Feeds
    {
        get
        {
            lock (_lock) return [.. _feeds];
        }
    }
}
