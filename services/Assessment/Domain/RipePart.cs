using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;

namespace LivingNetworks.Assessment.Domain;

/// <summary>A part of a network's question that is ripe for a form of its own, while the rest stays open.</summary>
public sealed class RipePart : IAudienced
{
    private RipePart()
    {
    }

    /// <summary>Marks a part.</summary>
    public RipePart(MarkRipePart mark, Guid id, DateTimeOffset now) => (Id, NetworkId, Title, Approach, Reason, ArisenAt) =
        (id, mark.NetworkId, mark.Title.Trim(), mark.Approach, string.IsNullOrWhiteSpace(mark.Reason) ? null : mark.Reason.Trim(), now);

    /// <summary>The part.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public Guid NetworkId { get; private set; }

    /// <summary>What it is.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Its form.</summary>
    public Approach Approach { get; private set; }

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset ArisenAt { get; private set; }

    // A mark has no author: its own id stands there, which is no person's.
    Guid IAudienced.AuthorId => Id;

    AudienceLevel IAudienced.Audience => AudienceLevel.Inside;

    Guid? IAudienced.CircleId => null;

    Guid? IAudienced.AuthorOrganisationId => null;

    IReadOnlyList<Guid> IAudienced.ConfidantIds => [];
}
