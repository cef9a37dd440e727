namespace LivingNetworks.Audience;

/// <summary>An item that carries its own audience; the one policy reads nothing else of it.</summary>
public interface IAudienced
{
    /// <summary>The network in which the item arose.</summary>
    Guid NetworkId { get; }

    /// <summary>The person who wrote it, and who may always read it.</summary>
    Guid AuthorId { get; }

    /// <summary>How far it may be read.</summary>
    AudienceLevel Audience { get; }

    /// <summary>The group or session that is the circle of an L2 item; null at other levels.</summary>
    Guid? CircleId { get; }

    /// <summary>The author's organisation when an L4 item was written; null for a person without one.</summary>
    Guid? AuthorOrganisationId { get; }

    /// <summary>The persons named by the author of an L1 item.</summary>
    IReadOnlyList<Guid> ConfidantIds { get; }

    /// <summary>When it arose; newcomers read inside items from their own first day on, unless the network decided otherwise.</summary>
    DateTimeOffset ArisenAt { get; }
}
