using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Assessment.Domain;

/// <summary>What a network said it sprang from, each asked back in its ending check.</summary>
/// <param name="networkId">The network.</param>
public sealed class KnownOrigins(Guid networkId)
{
    /// <summary>The network.</summary>
    public Guid NetworkId { get; private set; } = networkId;

    /// <summary>Codes of the dimensions of the ending check, such as <c>AMBITION</c>.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>When that was said.</summary>
    public DateTimeOffset SaidAt { get; private set; }

    /// <summary>Hears of them; an older word that comes later changes nothing.</summary>
    public void Hear(IEnumerable<OriginKind> kinds, DateTimeOffset saidAt)
    {
        if (saidAt < SaidAt) return;
        (Codes, SaidAt) = ([.. kinds.Select(k => k.ToString().ToUpperInvariant())], saidAt);
    }
}
