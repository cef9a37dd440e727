namespace LivingNetworks.LearningLog.Domain;

/// <summary>Something a network brought about, or that did not come about.</summary>
public sealed class ReturnEntry : SharedItem
{
    private ReturnEntry()
    {
    }

    private ReturnEntry(Guid id, Guid networkId, Guid authorId, Reach reach, DateTimeOffset arisenAt, DateTimeOffset now)
        : base(id, networkId, authorId, reach, arisenAt, now)
    {
    }

    /// <summary>The kind of worth.</summary>
    public ReturnKind Kind { get; private set; }

    /// <summary>On which level.</summary>
    public LearningLevel Level { get; private set; }

    /// <summary>What it is.</summary>
    public string Text { get; private set; } = "";

    /// <summary>For whom.</summary>
    public string? ForWhom { get; private set; }

    /// <summary>A number.</summary>
    public decimal? Quantity { get; private set; }

    /// <summary>What is counted.</summary>
    public string? Unit { get; private set; }

    /// <summary>Where the number comes from.</summary>
    public string? Source { get; private set; }

    /// <summary>First day of the period in which it happened.</summary>
    public DateOnly? HappenedFrom { get; private set; }

    /// <summary>How exactly that is known.</summary>
    public DatePrecision? HappenedPrecision { get; private set; }

    /// <summary>Where one can see it.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Whether the network brought it about.</summary>
    public Attribution Attributable { get; private set; }

    /// <summary>How far it has come.</summary>
    public ReturnState State { get; private set; }

    /// <summary>The session that confirmed it.</summary>
    public Guid? ConfirmedInSessionId { get; private set; }

    /// <summary>The return in whose wake it arose.</summary>
    public Guid? CausedByReturnId { get; private set; }

    /// <summary>Noticed after the network ended.</summary>
    public bool IsAfterEnd { get; private set; }

    /// <summary>When it happened, as exactly as remembered.</summary>
    public CoarseDate? HappenedOn => HappenedFrom is { } from && HappenedPrecision is { } precision ? new CoarseDate(from, precision) : null;

    /// <summary>Notices a return.</summary>
    public static Result<ReturnEntry> Notice(Guid id, Guid authorId, NoticeReturn noticed, Reach reach, bool afterEnd, DateTimeOffset now)
    {
        var counted = noticed.Quantity is not null;
        var isDescribed = !string.IsNullOrWhiteSpace(noticed.Unit) && !string.IsNullOrWhiteSpace(noticed.Source);
        if (counted && !isDescribed) return Refusals.NumberNeedsUnitAndSource;

        if (reach.Level is not (AudienceLevel.Own or AudienceLevel.Circle or AudienceLevel.Inside)) return Refusals.ReturnStartsInside;
        if (reach.Incomplete() is { } incomplete) return incomplete;

        var happened = noticed.HappenedOn?.Normal();
        return new ReturnEntry(id, noticed.NetworkId, authorId, reach, LogEntry.ArisenOn(happened, now), now)
        {
            Kind = noticed.Kind,
            Level = noticed.Level,
            Text = noticed.Text.Trim(),
            ForWhom = noticed.ForWhom,
            Quantity = noticed.Quantity,
            Unit = counted ? noticed.Unit : null,
            Source = counted ? noticed.Source : null,
            HappenedFrom = happened?.Date,
            HappenedPrecision = happened?.Precision,
            Evidence = noticed.Evidence,
            Attributable = noticed.Attributable,
            State = ReturnState.Noticed,
            CausedByReturnId = noticed.CausedByReturnId,
            IsAfterEnd = afterEnd,
        };
    }

    /// <summary>Another person, or a session, sees it too.</summary>
    public Refusal? Confirm(Guid by, Guid? inSessionId)
    {
        if (IsWithdrawn) return Refusals.ItemWithdrawn;
        if (State != ReturnState.Noticed) return Refusals.ReturnAlreadyConfirmed;
        if (inSessionId is null && by == AuthorId) return Refusals.ReturnNeedsAnother;

        State = ReturnState.Confirmed;
        ConfirmedInSessionId = inSessionId;
        TellWhenOutside();
        return null;
    }

    /// <summary>It arose in the wake of another.</summary>
    /// <param name="cause">The other.</param>
    /// <param name="upwards">The other and all in whose wake that arose.</param>
    public Refusal? Follow(ReturnEntry cause, IReadOnlyCollection<Guid> upwards)
    {
        if (IsWithdrawn) return Refusals.ItemWithdrawn;
        if (upwards.Contains(Id)) return Refusals.ReturnChainTurnsBack;

        CausedByReturnId = cause.Id;
        return null;
    }

    internal override void Widen(Reach reach)
    {
        base.Widen(reach);
        TellWhenOutside();
    }

    private void TellWhenOutside()
    {
        if (State == ReturnState.Confirmed && Audience is AudienceLevel.OuterCircle or AudienceLevel.Open) State = ReturnState.Told;
    }
}
