namespace LivingNetworks.Hosting;

/// <summary>Until when a service keeps what belongs to a network that ended.</summary>
public sealed class EndedNetwork
{
    private EndedNetwork()
    {
    }

    /// <summary>Hears of a network's ending for the first time.</summary>
    public EndedNetwork(Guid networkId) => NetworkId = networkId;

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>When it ended; null after it was rekindled.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Until when its history is kept, as was decided at the ending; null after it was rekindled.</summary>
    public DateTimeOffset? KeptUntil { get; private set; }

    /// <summary>When the fact that was applied last had happened.</summary>
    public DateTimeOffset HeardOf { get; private set; }

    /// <summary>It ended; an older fact that arrives late changes nothing.</summary>
    public void End(DateTimeOffset at, int retentionMonths)
    {
        if (at < HeardOf) return;
        (EndedAt, KeptUntil, HeardOf) = (at, at.AddMonths(retentionMonths), at);
    }

    /// <summary>It goes on.</summary>
    public void GoOn(DateTimeOffset at)
    {
        if (at < HeardOf) return;
        (EndedAt, KeptUntil, HeardOf) = (null, null, at);
    }
}
