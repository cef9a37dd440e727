namespace LivingNetworks.LearningLog.Domain;

/// <summary>Something with words in it that has an author and an audience of its own.</summary>
public abstract class SharedItem : IAudienced, IVersioned
{
    /// <summary>For the database.</summary>
    protected SharedItem()
    {
    }

    /// <summary>Starts an item in the circle in which it arose.</summary>
    protected SharedItem(Guid id, Guid networkId, Guid authorId, Reach reach, DateTimeOffset arisenAt, DateTimeOffset now)
    {
        (Id, NetworkId, AuthorId, ArisenAt, CreatedAt) = (id, networkId, authorId, arisenAt, now);
        Take(reach);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public Guid NetworkId { get; private set; }

    /// <inheritdoc/>
    public Guid AuthorId { get; private set; }

    /// <inheritdoc/>
    public AudienceLevel Audience { get; private set; }

    /// <inheritdoc/>
    public Guid? CircleId { get; private set; }

    /// <inheritdoc/>
    public Guid? AuthorOrganisationId { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Guid> ConfidantIds { get; private set; } = [];

    /// <inheritdoc/>
    public DateTimeOffset ArisenAt { get; protected set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When its author took it back.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>Whether its author took it back.</summary>
    public bool IsWithdrawn => WithdrawnAt is not null;

    /// <summary>Who may read it now.</summary>
    public Reach Reach => new(Audience, CircleId, ConfidantIds, AuthorOrganisationId);

    /// <summary>Whether a circle or more can read it, so that others know of it.</summary>
    public bool IsKnownToOthers => Audience >= AudienceLevel.Circle;

    /// <summary>Whether its author was erased; the words stay for the group.</summary>
    public bool IsAuthorForgotten { get; private set; }

    /// <summary>Whether the words belong to the group, so that telling them outside is decided in a session.</summary>
    public virtual bool IsCollective => IsAuthorForgotten;

    /// <summary>Everybody who has to agree before more people may read it, besides the author.</summary>
    public virtual IEnumerable<Guid> Recognisable => [];

    /// <summary>Lets fewer people read it, at once; only its author can.</summary>
    /// <param name="reach">The narrower reach.</param>
    /// <param name="isReader">Whether a person can read it now.</param>
    /// <param name="by">Who asks.</param>
    public Refusal? Narrow(Reach reach, Func<Guid, bool> isReader, Guid by)
    {
        if (by != AuthorId) return Refusals.AudienceIsTheAuthors;
        if (IsWithdrawn) return Refusals.ItemWithdrawn;
        if (reach.Incomplete() is { } incomplete) return incomplete;
        if (!reach.LiesWithin(Reach, isReader)) return Refusals.WideningNeedsConsent;

        Take(reach);
        return null;
    }

    /// <summary>Takes it back, at once; only its author can.</summary>
    public Refusal? Withdraw(Guid by, DateTimeOffset now)
    {
        if (by != AuthorId) return Refusals.AudienceIsTheAuthors;
        if (IsWithdrawn) return Refusals.ItemWithdrawn;

        Take(Reach.Own);
        WithdrawnAt = now;
        return null;
    }

    /// <summary>Keeps the words for the group and lets nobody be found as their author.</summary>
    /// <param name="nobody">A new id that leads to no person.</param>
    public void ForgetAuthor(Guid nobody) => (AuthorId, IsAuthorForgotten) = (nobody, true);

    /// <summary>Lets more people read it, after consent or within a step that carries its own.</summary>
    internal virtual void Widen(Reach reach) => Take(reach);

    private void Take(Reach reach) =>
        (Audience, CircleId, ConfidantIds, AuthorOrganisationId) = (reach.Level, reach.CircleId, reach.ConfidantIds, reach.OrganisationId);
}
