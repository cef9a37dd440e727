namespace LivingNetworks.LearningLog.Domain;

/// <summary>What somebody does, sees or manages differently now, in their own words.</summary>
public sealed class LogEntry : SharedItem
{
    private LogEntry()
    {
    }

    private LogEntry(Guid id, Guid networkId, Guid authorId, Reach reach, DateTimeOffset arisenAt, DateTimeOffset now)
        : base(id, networkId, authorId, reach, arisenAt, now)
    {
    }

    /// <summary>What it tells of.</summary>
    public EntryKind Kind { get; private set; }

    /// <summary>The author's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>On which levels it holds.</summary>
    public IReadOnlyList<LearningLevel> Levels { get; private set; } = [];

    /// <summary>What shifted.</summary>
    public IReadOnlyList<LearningDomain> Domains { get; private set; } = [];

    /// <summary>Learning or performance zone.</summary>
    public Zone Zone { get; private set; }

    /// <summary>Noticed at once or later.</summary>
    public Noticed? Noticed { get; private set; }

    /// <summary>As whom the author speaks.</summary>
    public Guid? HatId { get; private set; }

    /// <summary>The session in which it arose.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>The activity it belongs to.</summary>
    public Guid? ActivityId { get; private set; }

    /// <summary>The practice assignment it tells back of.</summary>
    public Guid? AssignmentId { get; private set; }

    /// <summary>The goal it is about.</summary>
    public Guid? GoalId { get; private set; }

    /// <summary>First day of the period in which it happened.</summary>
    public DateOnly? HappenedFrom { get; private set; }

    /// <summary>How exactly that is known.</summary>
    public DatePrecision? HappenedPrecision { get; private set; }

    /// <summary>The prompt that it answers.</summary>
    public string? PromptCode { get; private set; }

    /// <summary>The version of the prompts in which that one stood.</summary>
    public int? PromptVersion { get; private set; }

    /// <summary>Other persons who can be recognised in it.</summary>
    public IReadOnlyList<Guid> RecognisablePersonIds { get; private set; } = [];

    /// <summary>Somebody whose words it quotes.</summary>
    public Guid? QuotedPersonId { get; private set; }

    /// <summary>Whether that person confirmed them.</summary>
    public bool QuoteIsConfirmed { get; private set; }

    /// <summary>Whether other readers see who wrote it.</summary>
    public bool ShowsAuthor { get; private set; }

    /// <summary>When it happened, as exactly as remembered.</summary>
    public CoarseDate? HappenedOn => HappenedFrom is { } from && HappenedPrecision is { } precision ? new CoarseDate(from, precision) : null;

    /// <inheritdoc/>
    public override IEnumerable<Guid> Recognisable => QuotedPersonId is { } quoted ? RecognisablePersonIds.Append(quoted).Distinct() : RecognisablePersonIds;

    /// <summary>Writes an entry in the circle in which it arose; one that quotes somebody stays with its author until that person confirms.</summary>
    public static LogEntry Write(Guid id, Guid authorId, WriteEntry written, Reach origin, int promptVersion, DateTimeOffset now)
    {
        var happened = written.HappenedOn?.Normal();
        return new LogEntry(id, written.NetworkId, authorId, written.QuotedPersonId is null ? origin : Reach.Own, ArisenOn(happened, now), now)
        {
            Kind = written.Kind,
            Text = written.Text.Trim(),
            Levels = [.. written.Levels.Distinct()],
            Domains = [.. (written.Domains ?? []).Distinct()],
            Zone = written.Zone,
            Noticed = written.Noticed,
            HatId = written.HatId,
            SessionId = written.SessionId,
            ActivityId = written.ActivityId,
            AssignmentId = written.AssignmentId,
            GoalId = written.GoalId,
            HappenedFrom = happened?.Date,
            HappenedPrecision = happened?.Precision,
            PromptCode = written.PromptCode,
            PromptVersion = written.PromptCode is null ? null : promptVersion,
            RecognisablePersonIds = [.. (written.RecognisablePersonIds ?? []).Where(p => p != authorId).Distinct()],
            QuotedPersonId = written.QuotedPersonId == authorId ? null : written.QuotedPersonId,
            ShowsAuthor = written.ShowsAuthor,
        };
    }

    /// <summary>Somebody who is erased can no longer be recognised by id. Words of theirs that they never confirmed stay with the author for good:
    /// nobody is left who could confirm them.</summary>
    /// <param name="personId">Who is erased.</param>
    /// <param name="nobody">A new id that leads to no person.</param>
    public void Forget(Guid personId, Guid nobody)
    {
        RecognisablePersonIds = [.. RecognisablePersonIds.Where(p => p != personId)];
        if (QuotedPersonId == personId) QuotedPersonId = QuoteIsConfirmed ? null : nobody;
    }

    internal override void Widen(Reach reach)
    {
        base.Widen(reach);
        QuoteIsConfirmed = QuotedPersonId is not null;
    }

    /// <summary>Newcomers read what arose after they came. What happened before they came stays closed to them, however late it was written down.</summary>
    internal static DateTimeOffset ArisenOn(CoarseDate? happened, DateTimeOffset now)
    {
        if (happened is null) return now;
        var end = new DateTimeOffset(happened.LastDay().AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return end < now ? end : now;
    }
}
