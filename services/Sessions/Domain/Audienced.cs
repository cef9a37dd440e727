using LivingNetworks.Audience;

namespace LivingNetworks.Sessions.Domain;

/// <summary>Something of a network that the one audience policy decides about; its members are columns, so that queries can ask the same.</summary>
public abstract class Audienced : IAudienced
{
    /// <summary>Stands where no person is the author (any more). Not the empty id: a reader who did not sign in has that one.</summary>
    protected static readonly Guid Nobody = Guid.AllBitsSet;

    public Guid NetworkId { get; protected set; }

    public Guid AuthorId { get; protected set; } = Nobody;

    public AudienceLevel Audience { get; protected set; }

    public Guid? CircleId { get; protected set; }

    public Guid? AuthorOrganisationId { get; protected set; }

    public IReadOnlyList<Guid> ConfidantIds { get; protected set; } = new List<Guid>();

    public DateTimeOffset ArisenAt { get; protected set; }

    /// <summary>Forgets an author who was erased.</summary>
    protected void ForgetAuthor(Guid person)
    {
        if (AuthorId == person) AuthorId = Nobody;
    }
}
