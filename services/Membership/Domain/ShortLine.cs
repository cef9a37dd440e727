using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Domain;

/// <summary>A direct line between two people (domain.md 2.1.1 Connection). Nobody but the two of them ever reads it; the network knows a number.</summary>
public sealed class ShortLine
{
    private ShortLine()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    /// <summary>The two, in the order of their ids, so that there is one line between them whoever noted it.</summary>
    public Guid OneId { get; private set; }

    /// <inheritdoc cref="OneId"/>
    public Guid OtherId { get; private set; }

    public Guid NotedById { get; private set; }

    public string? About { get; private set; }

    public Guid? BornInSessionId { get; private set; }

    public DateTimeOffset NotedAt { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public static ShortLine Note(Guid id, Guid networkId, Guid by, Guid with, string? about, Guid? bornIn, DateTimeOffset now)
    {
        var (one, other) = Pair(by, with);
        return new()
        {
            Id = id, NetworkId = networkId, OneId = one, OtherId = other, NotedById = by, About = string.IsNullOrWhiteSpace(about) ? null : about.Trim(), BornInSessionId = bornIn, NotedAt = now,
        };
    }

    /// <summary>Two people in the order of their ids.</summary>
    public static (Guid One, Guid Other) Pair(Guid first, Guid second) => first.CompareTo(second) < 0 ? (first, second) : (second, first);

    public bool IsOf(Guid person) => OneId == person || OtherId == person;

    public Guid Without(Guid person) => OneId == person ? OtherId : OneId;

    public Refusal? Confirm(Guid by, DateTimeOffset now)
    {
        if (ConfirmedAt is not null) return Refusals.ShortLineConfirmed;
        if (by == NotedById) return Refusals.ShortLineOfOnesOwn;

        ConfirmedAt = now;
        return null;
    }
}
