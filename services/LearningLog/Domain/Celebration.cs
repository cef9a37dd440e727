namespace LivingNetworks.LearningLog.Domain;

/// <summary>A change that is celebrated. It refers to an entry and has no field for a person.</summary>
public sealed class Celebration
{
    private Celebration()
    {
    }

    private Celebration(Guid id, LogEntry change, DateOnly on, string how, DateTimeOffset now) =>
        (Id, NetworkId, EntryId, On, How, MarkedAt) = (id, change.NetworkId, change.Id, on, how.Trim(), now);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>The entry that tells of the change.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>How.</summary>
    public string How { get; private set; } = "";

    /// <summary>When it was marked.</summary>
    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>Marks the celebration of a change.</summary>
    public static Result<Celebration> Of(Guid id, LogEntry change, DateOnly on, string how, DateTimeOffset now)
    {
        if (change.Kind is not (EntryKind.Change or EntryKind.LetGo or EntryKind.Success)) return Refusals.CelebrationIsOfAChange;
        if (!change.IsKnownToOthers) return Refusals.CelebrationIsShared;

        return new Celebration(id, change, on, how, now);
    }
}
