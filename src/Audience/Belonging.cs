namespace LivingNetworks.Audience;

/// <summary>As what a person belongs to a network, a circle or an organisation.</summary>
public enum Standing
{
    /// <summary>Takes part in the network (inside).</summary>
    Participant,

    /// <summary>Guides the network (inside).</summary>
    Facilitator,

    /// <summary>Member of one group, or present in one session (circle).</summary>
    CircleMember,

    /// <summary>Speaks for a sponsoring organisation (outer circle).</summary>
    Sponsor,

    /// <summary>Member of a steering group (outer circle).</summary>
    Steering,

    /// <summary>Member of a sounding board (outer circle).</summary>
    SoundingBoard,

    /// <summary>Researcher invited by the network: around it, and reading nothing of anybody who did not agree to a study.</summary>
    Researcher,

    /// <summary>Member of a network that is linked by agreement of both (outer circle).</summary>
    LinkedNetwork,

    /// <summary>Named contact of an organisation for its own people's L4 items.</summary>
    HomeBaseContact,

    /// <summary>One of an organisation's own people, as both said; what they tell their home base goes to its contacts.</summary>
    HomeBaseMember,

    /// <summary>Researcher for whom an open study asks consent; opens nothing without being <see cref="Researcher"/> in the network.</summary>
    StudyReader,

    /// <summary>Agreed to a study: its researchers read what this person tells the outer circle. Opens nothing to this person.</summary>
    StudyConsent,
}

/// <summary>A fact about one person's belonging, carried by the events that change it.</summary>
/// <param name="PersonId">Whose belonging.</param>
/// <param name="NetworkId">The network; <see cref="Guid.Empty"/> for a contact or a member of an organisation.</param>
/// <param name="Standing">As what.</param>
/// <param name="CircleId">The group or session for <see cref="Standing.CircleMember"/>, the organisation for
/// <see cref="Standing.HomeBaseContact"/> and <see cref="Standing.HomeBaseMember"/>, the study for <see cref="Standing.StudyReader"/> and
/// <see cref="Standing.StudyConsent"/>, else <see cref="Guid.Empty"/>.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until when; null while it lasts.</param>
/// <param name="ReadsInsideFrom">Inside items that arose before this moment stay closed to this person.</param>
/// <param name="Version">Ascends per person, network, standing and circle; an older fact that arrives late changes nothing.</param>
public sealed record BelongingFact(
    Guid PersonId, Guid NetworkId, Standing Standing, Guid CircleId, DateTimeOffset From, DateTimeOffset? Until, DateTimeOffset ReadsInsideFrom, long Version);

/// <summary>An event after which people may read more or less than before.</summary>
public interface IChangesBelongings
{
    /// <summary>Every belonging that changed, as it is now.</summary>
    IReadOnlyList<BelongingFact> Belongings { get; }
}

/// <summary>One row of a service's own projection of who belongs where; the key is person, network, standing and circle.</summary>
public sealed class Belonging
{
    private Belonging()
    {
    }

    /// <summary>Starts the row from the first fact heard.</summary>
    public Belonging(BelongingFact fact)
    {
        (PersonId, NetworkId, Standing, CircleId) = (fact.PersonId, fact.NetworkId, fact.Standing, fact.CircleId);
        Take(fact);
    }

    /// <inheritdoc cref="BelongingFact.PersonId"/>
    public Guid PersonId { get; private set; }

    /// <inheritdoc cref="BelongingFact.NetworkId"/>
    public Guid NetworkId { get; private set; }

    /// <inheritdoc cref="BelongingFact.Standing"/>
    public Standing Standing { get; private set; }

    /// <inheritdoc cref="BelongingFact.CircleId"/>
    public Guid CircleId { get; private set; }

    /// <inheritdoc cref="BelongingFact.From"/>
    public DateTimeOffset From { get; private set; }

    /// <inheritdoc cref="BelongingFact.Until"/>
    public DateTimeOffset? Until { get; private set; }

    /// <inheritdoc cref="BelongingFact.ReadsInsideFrom"/>
    public DateTimeOffset ReadsInsideFrom { get; private set; }

    /// <summary>The version of the fact that was applied last.</summary>
    public long FactVersion { get; private set; }

    /// <summary>Takes over a fact, unless a newer one was applied before it.</summary>
    public void Take(BelongingFact fact)
    {
        if (fact.Version < FactVersion) return;
        (From, Until, ReadsInsideFrom, FactVersion) = (fact.From, fact.Until, fact.ReadsInsideFrom, fact.Version);
    }
}
