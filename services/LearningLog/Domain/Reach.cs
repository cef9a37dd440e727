namespace LivingNetworks.LearningLog.Domain;

/// <summary>How far an item may be read: the level, with the circle, persons or organisation that belong to it.</summary>
public sealed record Reach(AudienceLevel Level, Guid? CircleId, IReadOnlyList<Guid> ConfidantIds, Guid? OrganisationId)
{
    /// <summary>The author alone.</summary>
    public static readonly Reach Own = new(AudienceLevel.Own, null, [], null);

    /// <summary>Everyone inside.</summary>
    public static readonly Reach Inside = new(AudienceLevel.Inside, null, [], null);

    /// <summary>The members of one group, or those present in one session.</summary>
    public static Reach Circle(Guid circleId) => new(AudienceLevel.Circle, circleId, [], null);

    /// <summary>Keeps only what belongs to the level.</summary>
    public static Reach Of(AudienceLevel level, Guid? circleId, IReadOnlyList<Guid>? confidantIds, Guid? organisationId) => new(
        level,
        level == AudienceLevel.Circle ? circleId : null,
        level == AudienceLevel.Confidant ? [.. (confidantIds ?? []).Distinct()] : [],
        level == AudienceLevel.HomeBase ? organisationId : null);

    /// <summary>Whether everybody in this reach can be found in the other. Home base and outer circle do not contain one another.</summary>
    /// <param name="other">The other reach.</param>
    /// <param name="isReader">Whether a person can read within the other reach.</param>
    public bool LiesWithin(Reach other, Func<Guid, bool> isReader) => Level switch
    {
        AudienceLevel.Own => true,
        AudienceLevel.Confidant => ConfidantIds.All(isReader),
        AudienceLevel.Circle => other.Level == AudienceLevel.Circle ? CircleId == other.CircleId : other.Level >= AudienceLevel.Inside,
        AudienceLevel.Inside => other.Level >= AudienceLevel.Inside,
        AudienceLevel.HomeBase => other.Level == AudienceLevel.Open || (other.Level == AudienceLevel.HomeBase && OrganisationId == other.OrganisationId),
        AudienceLevel.OuterCircle => other.Level is AudienceLevel.OuterCircle or AudienceLevel.Open,
        AudienceLevel.Open => other.Level == AudienceLevel.Open,
    };

    /// <summary>What is missing for the level to mean something.</summary>
    public Refusal? Incomplete() => Level switch
    {
        AudienceLevel.Confidant when ConfidantIds.Count == 0 => Refusals.ConfidantsMissing,
        AudienceLevel.Circle when CircleId is null => Refusals.CircleMissing,
        AudienceLevel.HomeBase when OrganisationId is null => Refusals.HomeBaseOrganisationMissing,
        _ => null,
    };
}
