namespace LivingNetworks.Messaging;

/// <summary>A service as the bus sees it.</summary>
internal interface IListener
{
    /// <summary>The name of the service.</summary>
    string Name { get; }

    /// <summary>What it listens to.</summary>
    IReadOnlyCollection<string> Types { get; }

    /// <summary>Applies an event once.</summary>
    Task Apply(BusMessage message, CancellationToken stop);

    /// <summary>Keeps an event that could not be applied.</summary>
    Task Park(BusMessage message, string reason, CancellationToken stop);

    /// <summary>How many it keeps.</summary>
    Task<int> CountParked(CancellationToken stop);

    /// <summary>Tries them again; tells how many were tried.</summary>
    Task<int> ReplayParked(CancellationToken stop);
}
