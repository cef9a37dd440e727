namespace LivingNetworks.Assessment.Domain;

/// <summary>What this service heard of a session, in whatever order it came.</summary>
public sealed class KnownSession
{
    private KnownSession()
    {
    }

    /// <summary>Starts with the first thing heard.</summary>
    public KnownSession(Guid sessionId, Guid networkId) => (SessionId, NetworkId) = (sessionId, networkId);

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Where it is held.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>When it starts; null while only its end was heard of.</summary>
    public DateTimeOffset? StartsAt { get; private set; }

    /// <summary>When the newest word about its time was said.</summary>
    public DateTimeOffset TimeSaidAt { get; private set; }

    /// <summary>Whether it was called off.</summary>
    public bool IsCancelled { get; private set; }

    /// <summary>Whether it was held with participants present.</summary>
    public bool WasHeld { get; private set; }

    /// <summary>Whether the conversation began: it was held, or its hour came and it was not called off.</summary>
    public bool HasBegun(DateTimeOffset now) => WasHeld || (!IsCancelled && StartsAt <= now);

    /// <summary>Hears of a time; an older word that comes later changes nothing.</summary>
    public void Time(DateTimeOffset startsAt, DateTimeOffset saidAt)
    {
        if (StartsAt is not null && saidAt < TimeSaidAt) return;
        (StartsAt, TimeSaidAt) = (startsAt, saidAt);
    }

    /// <summary>Hears that it was called off.</summary>
    public void Cancel() => IsCancelled = true;

    /// <summary>Hears that it was held.</summary>
    public void Hold(int presentParticipants) => WasHeld |= presentParticipants > 0;
}

/// <summary>A network that ended; new rounds there look back.</summary>
/// <param name="networkId">The network.</param>
public sealed class ConcludedNetwork(Guid networkId)
{
    /// <summary>The network.</summary>
    public Guid NetworkId { get; private set; } = networkId;
}
