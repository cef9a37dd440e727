namespace LivingNetworks.Membership.Domain;

/// <summary>A key that signs access tokens for a while. Its public half is published before it signs and until its last token has ended.</summary>
public sealed class AccountSigningKey
{
    /// <summary>How long a key signs.</summary>
    public static readonly TimeSpan SigningTime = TimeSpan.FromDays(14);

    /// <summary>How long it is published before it signs: longer than any service keeps the published keys without looking again.</summary>
    public static readonly TimeSpan PublishedBefore = TimeSpan.FromDays(2);

    /// <summary>How long it stays published after its last token: the longest life of a token, with room for clocks.</summary>
    public static readonly TimeSpan PublishedAfter = TimeSpan.FromHours(1);

    private AccountSigningKey()
    {
    }

    /// <summary>Notes a key.</summary>
    public AccountSigningKey(int number, string keyId, string publicX, string publicY, string sealedKey, DateTimeOffset signsFrom) =>
        (Number, KeyId, PublicX, PublicY, SealedKey, SignsFrom) = (number, keyId, publicX, publicY, sealedKey, signsFrom);

    /// <summary>1, 2, 3: so that two replicas which make the next key at the same moment make one.</summary>
    public int Number { get; private set; }

    /// <summary>The thumbprint of the public half (RFC 7638).</summary>
    public string KeyId { get; private set; } = "";

    /// <summary>The public half, as in a JWK.</summary>
    public string PublicX { get; private set; } = "";

    /// <inheritdoc cref="PublicX"/>
    public string PublicY { get; private set; } = "";

    /// <summary>The private half, sealed.</summary>
    public string SealedKey { get; private set; } = "";

    /// <summary>From when on it signs.</summary>
    public DateTimeOffset SignsFrom { get; private set; }

    /// <summary>It signs no more; what it signed is accepted until the last of it has ended.</summary>
    public void Retire(DateTimeOffset now)
    {
        if (SignsFrom > now - SigningTime) SignsFrom = now - SigningTime;
    }
}
