using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>The receipt of an erasure: which part of the system is done since when. It does not say whose it was.</summary>
public sealed class Erasure
{
    /// <summary>A code that is shorter could be guessed.</summary>
    public const int ShortestCode = 22;

    private readonly List<ErasedPart> _parts = [];

    private Erasure()
    {
    }

    public Erasure(Guid id, string? codeHash, DateTimeOffset askedAt)
    {
        (Id, CodeHash, AskedAt) = (id, codeHash, askedAt);
        _parts.AddRange(Enum.GetValues<ErasingPart>().Select(p => new ErasedPart(p)));
    }

    public Guid Id { get; private set; }

    /// <summary>Of the code with which it can be read; null where nobody asked for one.</summary>
    public string? CodeHash { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public IReadOnlyList<ErasedPart> Parts => _parts;

    /// <summary>A part is done; the first time counts.</summary>
    public void NoteDone(ErasingPart part, DateTimeOffset now) => _parts.Single(p => p.Part == part).NoteDone(now);
}

/// <summary>One part of the system in a receipt.</summary>
public sealed class ErasedPart
{
    private ErasedPart()
    {
    }

    internal ErasedPart(ErasingPart part) => Part = part;

    public ErasingPart Part { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    internal void NoteDone(DateTimeOffset now) => DoneAt ??= now;
}
