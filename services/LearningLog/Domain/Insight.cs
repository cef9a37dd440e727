namespace LivingNetworks.LearningLog.Domain;

/// <summary>What a number of entries say together, on its way from one person to the agreements of the whole.</summary>
public sealed class Insight : SharedItem
{
    private const int PersonsForAPractice = 2;

    private Insight()
    {
    }

    private Insight(Guid id, Guid networkId, Guid authorId, Reach reach, DateTimeOffset now)
        : base(id, networkId, authorId, reach, now, now)
    {
    }

    /// <summary>The insight.</summary>
    public string Wording { get; private set; } = "";

    /// <summary>On which levels it holds.</summary>
    public IReadOnlyList<LearningLevel> Levels { get; private set; } = [];

    /// <summary>The entries it grew out of.</summary>
    public IReadOnlyList<Guid> EntryIds { get; private set; } = [];

    /// <summary>The step it stands on.</summary>
    public InsightStage Stage { get; private set; }

    /// <summary>What each step rests on; what faded stays for the history and no longer counts.</summary>
    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];

    /// <summary>The evidence that holds.</summary>
    public IEnumerable<Evidence> Standing => Evidence.Where(e => e.FadedAt is null);

    /// <summary>Whether there is evidence on all four steps.</summary>
    public bool IsCollectiveLearning => Enum.GetValues<InsightStage>().All(stage => Standing.Any(e => e.Stage == stage));

    /// <inheritdoc/>
    public override bool IsCollective => true;

    /// <summary>Puts into words what entries say; somebody sees it.</summary>
    public static Insight Form(Guid id, Guid authorId, FormInsight formed, Reach smallest, DateTimeOffset now) =>
        new(id, formed.NetworkId, authorId, smallest, now)
        {
            Wording = formed.Wording.Trim(),
            Levels = [.. formed.Levels.Distinct()],
            EntryIds = [.. formed.EntryIds.Distinct()],
            Stage = InsightStage.Individual,
            Evidence = [new Evidence(InsightStage.Individual, new CoarseDate(DateOnly.FromDateTime(now.UtcDateTime), DatePrecision.Day))],
        };

    /// <summary>It was shared in a session or with a circle of readers.</summary>
    public Refusal? Share(Guid? sessionId, Guid? circleId, CoarseDate on)
    {
        if (IsWithdrawn) return Refusals.ItemWithdrawn;
        if (sessionId is null && circleId is null) return Refusals.SharingNeedsCircle;

        Stand(new Evidence(InsightStage.Shared, on.Normal()) { SessionId = sessionId, CircleId = circleId });
        return null;
    }

    /// <summary>At least two persons or one organisation do things differently.</summary>
    public Refusal? Practise(string behaviour, IReadOnlyList<Guid> personIds, IReadOnlyList<Guid> organisationIds, CoarseDate since)
    {
        if (IsWithdrawn) return Refusals.ItemWithdrawn;
        if (Stage < InsightStage.Shared) return Refusals.NotYetShared;
        if (personIds.Distinct().Count() < PersonsForAPractice && organisationIds.Count == 0) return Refusals.PracticeNeedsMore;

        Stand(new Evidence(InsightStage.Practised, since.Normal())
        {
            Behaviour = behaviour.Trim(),
            PersonIds = [.. personIds.Distinct()],
            OrganisationIds = [.. organisationIds.Distinct()],
        });
        return null;
    }

    /// <summary>It is kept somewhere.</summary>
    public Refusal? Anchor(AnchorCarrier carrier, AnchorPlace place, string where, bool isImplicit, CoarseDate since)
    {
        if (IsWithdrawn) return Refusals.ItemWithdrawn;
        if (Stage < InsightStage.Practised) return Refusals.NotYetPractised;

        Stand(new Evidence(InsightStage.Anchored, since.Normal()) { Carrier = carrier, Place = place, Where = where.Trim(), IsImplicit = isImplicit });
        return null;
    }

    /// <summary>A practice faded; what rested on it no longer counts.</summary>
    public Refusal? StepBack(InsightStage to, DateTimeOffset now)
    {
        if (IsWithdrawn) return Refusals.ItemWithdrawn;
        if (to >= Stage) return Refusals.NotAStepBack;

        Stage = to;
        Evidence = [.. Evidence.Select(e => e.Stage > to && e.FadedAt is null ? e with { FadedAt = now } : e)];
        return null;
    }

    /// <summary>Somebody who is erased is no longer counted by id.</summary>
    public void Forget(Guid personId) =>
        Evidence = [.. Evidence.Select(e => e.PersonIds.Contains(personId) ? e with { PersonIds = [.. e.PersonIds.Where(p => p != personId)], Forgotten = e.Forgotten + 1 } : e)];

    private void Stand(Evidence evidence)
    {
        Evidence = [.. Evidence, evidence];
        if (evidence.Stage > Stage) Stage = evidence.Stage;
    }
}

/// <summary>What one step of an insight rests on.</summary>
/// <param name="Stage">The step.</param>
/// <param name="Since">Since when.</param>
public sealed record Evidence(InsightStage Stage, CoarseDate Since)
{
    /// <summary>The session in which it was shared.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>The group that reads it.</summary>
    public Guid? CircleId { get; init; }

    /// <summary>What is done differently.</summary>
    public string? Behaviour { get; init; }

    /// <summary>Who do it; counted, never listed.</summary>
    public IReadOnlyList<Guid> PersonIds { get; init; } = [];

    /// <summary>How many more did it who have since been erased.</summary>
    public int Forgotten { get; init; }

    /// <summary>Which organisations do it.</summary>
    public IReadOnlyList<Guid> OrganisationIds { get; init; } = [];

    /// <summary>What carries it.</summary>
    public AnchorCarrier? Carrier { get; init; }

    /// <summary>Where it is kept.</summary>
    public AnchorPlace? Place { get; init; }

    /// <summary>The rule, agenda or document in words.</summary>
    public string? Where { get; init; }

    /// <summary>Kept by habit rather than in writing.</summary>
    public bool? IsImplicit { get; init; }

    /// <summary>Since when it no longer holds.</summary>
    public DateTimeOffset? FadedAt { get; init; }
}
