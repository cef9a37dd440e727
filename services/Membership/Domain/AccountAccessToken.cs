using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>A token that a person made for a program, of which only the hash is kept. It is removed when it is revoked.</summary>
public sealed class AccountAccessToken : IVersioned
{
    /// <summary>How many one person may have.</summary>
    public const int Most = 20;

    /// <summary>The longest life.</summary>
    public const int MostDays = 366;

    private AccountAccessToken()
    {
    }

    /// <summary>Identifies the token.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>By which its owner knows it again; nobody else reads it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The hash of the token.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Whether one may ask with it.</summary>
    public bool Reads { get; private set; }

    /// <summary>Whether one may change with it.</summary>
    public bool Writes { get; private set; }

    /// <summary>Whether it opens the agenda of its owner to calendar programs.</summary>
    public bool Feeds { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>The last day on which it works.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The day of its last use; null before the first.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>What it is good for.</summary>
    public IReadOnlyList<AccessScope> Scopes =>
        [.. new[] { (Reads, AccessScope.Read), (Writes, AccessScope.Write), (Feeds, AccessScope.Feeds) }.Where(s => s.Item1).Select(s => s.Item2)];

    /// <summary>Makes a token.</summary>
    public static Result<AccountAccessToken> Make(Guid id, Guid personId, string name, string hash, IReadOnlyCollection<AccessScope> scopes, DateOnly endsOn, DateTimeOffset now)
    {
        if (name.Any(char.IsControl)) return AccountRefusals.TokenNameNotReadable;
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (endsOn < today || endsOn > today.AddDays(MostDays)) return AccountRefusals.TokenEndsWithinAYear;
        return new AccountAccessToken
        {
            Id = id,
            PersonId = personId,
            Name = name.Trim(),
            Hash = hash,
            // Who may change something sees what came of it.
            Reads = scopes.Contains(AccessScope.Read) || scopes.Contains(AccessScope.Write),
            Writes = scopes.Contains(AccessScope.Write),
            Feeds = scopes.Contains(AccessScope.Feeds),
            MadeAt = now,
            EndsOn = endsOn,
        };
    }

    /// <summary>Whether it works at this moment.</summary>
    public bool Works(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime) <= EndsOn;

    /// <summary>It is used; no more than the day is kept.</summary>
    public void NoteUse(DateTimeOffset now) => LastUsedOn = DateOnly.FromDateTime(now.UtcDateTime);
}
