using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.LearningLog.Domain;

/// <summary>What this service heard of a network's life.</summary>
public sealed class KnownNetwork
{
    private KnownNetwork()
    {
    }

    /// <summary>Hears of a network for the first time.</summary>
    public KnownNetwork(Guid id) => Id = id;

    /// <summary>The network.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whether it ended and was not rekindled.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>When the fact that was applied last had happened.</summary>
    public DateTimeOffset HeardOf { get; private set; }

    /// <summary>How far its doors are open; a network works quietly until it decides otherwise.</summary>
    public OpennessMode Openness { get; private set; }

    /// <summary>When the openness that was applied last was chosen.</summary>
    public DateTimeOffset OpennessHeardOf { get; private set; }

    /// <summary>It ended or goes on; an older fact that arrives late changes nothing.</summary>
    public void Take(bool hasEnded, DateTimeOffset at)
    {
        if (at < HeardOf) return;
        (HasEnded, HeardOf) = (hasEnded, at);
    }

    /// <summary>It opened or closed its doors; an older fact that arrives late changes nothing.</summary>
    public void Take(OpennessMode openness, DateTimeOffset at)
    {
        if (at < OpennessHeardOf) return;
        (Openness, OpennessHeardOf) = (openness, at);
    }
}
