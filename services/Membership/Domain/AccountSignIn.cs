using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>One sign-in on one device: the family of refresh tokens that follow one another.</summary>
public sealed class AccountSignIn : IVersioned
{
    /// <summary>A sign-in that is not used for this long ends.</summary>
    public static readonly TimeSpan IdleLength = TimeSpan.FromDays(14);

    /// <summary>However much it is used, a sign-in ends after this.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromDays(90);

    private AccountSignIn()
    {
    }

    /// <summary>Somebody signs in.</summary>
    public AccountSignIn(Guid id, Guid personId, DateTimeOffset now, SignInDevice? device = null, SignInBrowser? browser = null)
    {
        (Id, PersonId, StartedAt, EndsAt) = (id, personId, now, now + Length);
        (Device, Browser, LastUsedOn) = (device, browser, DateOnly.FromDateTime(now.UtcDateTime));
    }

    /// <summary>Identifies the sign-in.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The kind of device; null where it is not known.</summary>
    public SignInDevice? Device { get; private set; }

    /// <summary>The kind of browser; null for a program.</summary>
    public SignInBrowser? Browser { get; private set; }

    /// <summary>The day of its last use; null for a sign-in from before this was kept.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    /// <summary>When it ends at the latest.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>When it was ended before that: signed out, another password, or a token used twice.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>Whether it still gives tokens.</summary>
    public bool Lasts(DateTimeOffset now) => EndedAt is null && now < EndsAt;

    /// <summary>It is used; no more than the day is kept, so most uses write nothing.</summary>
    public void NoteUse(DateTimeOffset now) => LastUsedOn = DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>Ends it; ending twice changes nothing.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;
}

/// <summary>A refresh token, of which only the hash is kept: it works once, or, as the handle of a browser's session, as long as the session lasts.</summary>
/// <remarks>A handle stands in the gateway's encrypted cookie, which several requests and replicas use side by side, so it cannot change with each use. It
/// gives access tokens and nothing else, and cannot be exchanged for refresh tokens.</remarks>
public sealed class AccountRefreshToken : IVersioned
{
    private AccountRefreshToken()
    {
    }

    /// <summary>The next token of a sign-in.</summary>
    public AccountRefreshToken(string hash, AccountSignIn signIn, bool isSession, DateTimeOffset now)
    {
        (Hash, SignInId, IsSession) = (hash, signIn.Id, isSession);
        ExpiresAt = IdleEnd(signIn, now);
    }

    /// <summary>The hash of the token.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The sign-in it belongs to.</summary>
    public Guid SignInId { get; private set; }

    /// <summary>Whether it is the handle of a browser's session.</summary>
    public bool IsSession { get; private set; }

    /// <summary>Until when it works.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it had its use.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>Gives it its use.</summary>
    public void Use(DateTimeOffset now) => UsedAt = now;

    /// <summary>A session that is used goes on; told once a day, so that reading pages does not write.</summary>
    public void GoOn(AccountSignIn signIn, DateTimeOffset now)
    {
        var end = IdleEnd(signIn, now);
        if (end - ExpiresAt > TimeSpan.FromDays(1)) ExpiresAt = end;
    }

    private static DateTimeOffset IdleEnd(AccountSignIn signIn, DateTimeOffset now)
    {
        var idle = now + AccountSignIn.IdleLength;
        return idle < signIn.EndsAt ? idle : signIn.EndsAt;
    }
}
