namespace LivingNetworks.LearningLog.Domain;

/// <summary>A high, a low or a turn in the life of a network.</summary>
public sealed class TimelinePoint : SharedItem
{
    private const int MostDates = 6;

    private TimelinePoint()
    {
    }

    private TimelinePoint(Guid id, Guid networkId, Guid authorId, Reach reach, DateTimeOffset arisenAt, DateTimeOffset now)
        : base(id, networkId, authorId, reach, arisenAt, now)
    {
    }

    /// <summary>First day of the period.</summary>
    public DateOnly OnDate { get; private set; }

    /// <summary>How exactly the date is known.</summary>
    public DatePrecision Precision { get; private set; }

    /// <summary>What happened.</summary>
    public string Title { get; private set; } = "";

    /// <summary>From -5 to +5.</summary>
    public int Height { get; private set; }

    /// <summary>High, low or turn.</summary>
    public PointKind Kind { get; private set; }

    /// <summary>On which levels it was felt.</summary>
    public IReadOnlyList<LearningLevel> Levels { get; private set; } = [];

    /// <summary>The session it is about or in which it was told.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>Brought along from before.</summary>
    public bool IsImported { get; private set; }

    /// <summary>Other dates that people remember; none is overwritten by another.</summary>
    public IReadOnlyList<CoarseDate> OtherDates { get; private set; } = [];

    /// <summary>People remember different dates.</summary>
    public bool IsDisputed { get; private set; }

    /// <summary>Whether it stands on the shared timeline.</summary>
    public bool IsShared => Audience >= AudienceLevel.Inside;

    /// <inheritdoc/>
    public override bool IsCollective => IsShared || IsAuthorForgotten;

    /// <summary>Puts a point on the shared timeline, or on one's own.</summary>
    public static TimelinePoint Add(Guid id, Guid authorId, AddTimelinePoint added, DateTimeOffset now) =>
        new(id, added.NetworkId, authorId, added.IsShared ? Reach.Inside : Reach.Own, added.IsShared ? OpenToNewcomers : now, now)
        {
            OnDate = added.OnDate.FirstDay(),
            Precision = added.OnDate.Precision,
            Title = added.Title.Trim(),
            Height = added.Height,
            Kind = added.Kind,
            Levels = [.. (added.Levels ?? []).Distinct()],
            SessionId = added.SessionId,
        };

    /// <summary>Brings a point along from before.</summary>
    public static TimelinePoint Import(Guid id, Guid networkId, Guid authorId, PastPoint past, DateTimeOffset now)
    {
        var otherDates = (past.OtherDates ?? []).Select(d => d.Normal()).Where(d => d != past.OnDate.Normal()).Distinct().ToList();
        return new TimelinePoint(id, networkId, authorId, Reach.Inside, OpenToNewcomers, now)
        {
            OnDate = past.OnDate.FirstDay(),
            Precision = past.OnDate.Precision,
            Title = past.Title.Trim(),
            Height = past.Height,
            Kind = past.Kind,
            Levels = [.. (past.Levels ?? []).Distinct()],
            IsImported = true,
            OtherDates = otherDates,
            IsDisputed = otherDates.Count > 0,
        };
    }

    /// <summary>Somebody remembers another date; both stay.</summary>
    public Refusal? Dispute(CoarseDate otherDate)
    {
        var other = otherDate.Normal();
        if (IsWithdrawn) return Refusals.ItemWithdrawn;
        if (!IsShared) return Refusals.OwnPointHasOneDate;
        if (other == new CoarseDate(OnDate, Precision) || OtherDates.Contains(other)) return Refusals.DateAlreadyThere;
        if (OtherDates.Count + 1 >= MostDates) return Refusals.DatesAreMany;

        OtherDates = [.. OtherDates, other];
        IsDisputed = true;
        return null;
    }

    internal override void Widen(Reach reach)
    {
        base.Widen(reach);
        if (IsShared) ArisenAt = OpenToNewcomers;
    }

    /// <summary>Newcomers read the whole shared timeline (CR-5), also what arose before they came.</summary>
    internal static readonly DateTimeOffset OpenToNewcomers = DateTimeOffset.MaxValue;
}
