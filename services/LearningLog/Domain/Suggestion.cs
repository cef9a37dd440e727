namespace LivingNetworks.LearningLog.Domain;

/// <summary>A point or a return that an event of the network suggests; nothing comes of it unless a person wants it.</summary>
public sealed class Suggestion : SharedItem
{
    private Suggestion()
    {
    }

    /// <summary>Suggests something to those whom the event concerned. Nobody wrote it: its author is its own id.</summary>
    public Suggestion(Guid id, Guid networkId, SuggestionKind kind, SuggestionReason reason, Guid subjectId, DateOnly onDate, Reach reach, DateTimeOffset now)
        : base(id, networkId, id, reach, now, now) => (Kind, Reason, SubjectId, OnDate) = (kind, reason, subjectId, onDate);

    /// <summary>What it would become.</summary>
    public SuggestionKind Kind { get; private set; }

    /// <summary>The fact that it grew out of.</summary>
    public SuggestionReason Reason { get; private set; }

    /// <summary>The session, market or goal.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>When that was.</summary>
    public DateOnly OnDate { get; private set; }

    /// <summary>A number that came with the fact.</summary>
    public decimal? Quantity { get; private set; }

    /// <summary>What is counted.</summary>
    public string? Unit { get; private set; }

    /// <summary>Whether somebody decided.</summary>
    public SuggestionState State { get; private set; }

    /// <summary>The number that came with the fact; the latest count holds while nobody has decided.</summary>
    public void Count(decimal quantity, string unit)
    {
        if (State == SuggestionState.Open) (Quantity, Unit) = (quantity, unit);
    }

    /// <summary>Somebody made something of it.</summary>
    public Refusal? Accept(SuggestionKind kind)
    {
        if (State != SuggestionState.Open) return Refusals.SuggestionDecided;
        if (kind != Kind) return Refusals.SuggestionIsForSomethingElse;

        State = SuggestionState.Accepted;
        return null;
    }

    /// <summary>Nothing has to come of it.</summary>
    public Refusal? LayAside()
    {
        if (State != SuggestionState.Open) return Refusals.SuggestionDecided;

        State = SuggestionState.LaidAside;
        return null;
    }
}
