namespace LivingNetworks.Messaging;

/// <summary>What an operator can set under <c>Messaging:</c>; the defaults suit every way of running.</summary>
public sealed record MessagingSettings
{
    /// <summary>How often the outbox is looked at when nobody woke the dispatcher (another replica saved, or a holder died).</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a dispatcher holds the rows it claimed; after its death another takes over when this has passed.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Names of services, with commas, whose queues must exist before this one sends anything; none by default.</summary>
    /// <remarks>A broker drops what nobody's queue is bound to. Whoever starts a system for the first time names its services here, so that
    /// what the first says waits until the last has made its queue.</remarks>
    public string WaitFor { get; init; } = "";

    /// <summary>The longest a broker may take to confirm one event.</summary>
    public TimeSpan Confirm { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a dispatcher begins to send what it holds: the last one may take as long as a broker may.</summary>
    public TimeSpan Sending => Lease > 2 * Confirm ? Lease - Confirm : Lease / 2;

    /// <summary>The longest wait between two tries while the bus is away.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many events a dispatcher claims at once.</summary>
    public int Batch { get; init; } = 100;

    /// <summary>How many events a service applies at the same time; 1 keeps the order in which they were sent.</summary>
    public int Concurrency { get; init; } = 1;

    /// <summary>Waits between the tries of a listener; after the last try the event goes to the error queue.</summary>
    /// <remarks>No default here: .NET adds configured items to those of a default array.</remarks>
    public TimeSpan[]? Retries { get; init; }

    /// <summary>The waits that hold.</summary>
    public TimeSpan[] RetriesOrDefault => Retries ?? [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(2)];

    /// <summary>How often it is looked how much waits in outbox, queue and error queue, where somebody collects figures.</summary>
    public TimeSpan Measure { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long sent events are kept.</summary>
    public TimeSpan KeepSent { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long it is remembered that an event was applied; longer than any broker keeps one.</summary>
    public TimeSpan KeepApplied { get; init; } = TimeSpan.FromDays(90);
}
