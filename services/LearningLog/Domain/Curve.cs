namespace LivingNetworks.LearningLog.Domain;

/// <summary>A line of highs and lows: one person's own, or the one that a group drew in a session.</summary>
public sealed class Curve : SharedItem
{
    private Curve()
    {
    }

    private Curve(Guid id, Guid networkId, Guid authorId, Reach reach, DateTimeOffset arisenAt, DateTimeOffset now)
        : base(id, networkId, authorId, reach, arisenAt, now)
    {
    }

    /// <summary>The person, or the session in which the group drew it; a network keeps one line of each.</summary>
    public Guid DrawnBy { get; private set; }

    /// <summary>The session in which the group drew it.</summary>
    public Guid? InSessionId { get; private set; }

    /// <summary>The line in order of time.</summary>
    public IReadOnlyList<CurvePoint> Points { get; private set; } = [];

    /// <summary>When it was last drawn.</summary>
    public DateTimeOffset DrawnAt { get; private set; }

    /// <summary>Since when a personal line counts in the band; nobody else reads the line itself.</summary>
    public DateTimeOffset? SharedAt { get; private set; }

    /// <summary>Starts a personal line.</summary>
    public static Curve Personal(Guid id, Guid networkId, Guid personId, DateTimeOffset now) =>
        new(id, networkId, personId, Reach.Own, now, now) { DrawnBy = personId };

    /// <summary>Starts the line that a group drew.</summary>
    public static Curve OfGroup(Guid id, Guid networkId, Guid recorderId, Guid sessionId, Reach reach, DateTimeOffset now) =>
        new(id, networkId, recorderId, reach, TimelinePoint.OpenToNewcomers, now) { DrawnBy = sessionId, InSessionId = sessionId };

    /// <summary>Draws the line, in place of an earlier one; a personal line is one's own again until it is shared anew.</summary>
    public void Draw(IReadOnlyList<CurvePoint> points, DateTimeOffset now)
    {
        Points = [.. points.Select(p => p with { OnDate = p.OnDate.Normal() }).OrderBy(p => p.OnDate.Date)];
        DrawnAt = now;
        SharedAt = null;
    }

    /// <summary>Lets a personal line count in the band.</summary>
    public Refusal? Share(DateTimeOffset now)
    {
        if (SharedAt is not null) return Refusals.CurveAlreadyShared;

        SharedAt = now;
        return null;
    }
}
