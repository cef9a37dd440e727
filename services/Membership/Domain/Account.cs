using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>How a person signs in: an address, a password, and what is known of whose address it is.</summary>
/// <remarks>
/// An address is <see cref="HeldMail"/> once a facilitator gave it or its owner proved it; a registration that nobody proved holds none. So who registers
/// somebody else's address is never taken for that person when a network is imported, and loses the sign-in when the owner proves the address.
/// </remarks>
public sealed class Account : IVersioned
{
    /// <summary>Wrong passwords in a row after which an account rests.</summary>
    public const int TriesBeforeRest = 5;

    /// <summary>The first rest; it doubles with every further wrong password.</summary>
    public static readonly TimeSpan FirstRest = TimeSpan.FromMinutes(5);

    /// <summary>The longest rest, so that guessing at somebody's password never shuts them out for a day.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromHours(1);

    private Account()
    {
    }

    /// <summary>The person; one account each.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The address as it was written, to send letters to.</summary>
    public string Mail { get; private set; } = "";

    /// <summary>The normalised address by which the person is recognised; null while nobody vouched for it.</summary>
    public string? HeldMail { get; private set; }

    /// <summary>The normalised address with which one signs in; null without a sign-in.</summary>
    public string? SignInName { get; private set; }

    /// <summary>How far the account has come.</summary>
    public AccountState State { get; private set; }

    /// <summary>The password, hashed; null without one.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Since when the present password works.</summary>
    public DateTimeOffset? PasswordSetAt { get; private set; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int WrongTries { get; private set; }

    /// <summary>Until when no password is right.</summary>
    public DateTimeOffset? RestsUntil { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>Somebody registers with an address that is still to be proved.</summary>
    /// <param name="personId">The person, made with it.</param>
    /// <param name="mail">The address.</param>
    /// <param name="passwordHash">The password, hashed.</param>
    /// <param name="signsInAtOnce">Whether the password works before the address is proved.</param>
    /// <param name="now">The moment.</param>
    public static Account Register(Guid personId, MailAddress mail, string passwordHash, bool signsInAtOnce, DateTimeOffset now) => new()
    {
        PersonId = personId,
        Mail = mail.Written,
        SignInName = signsInAtOnce ? mail.Normalised : null,
        State = AccountState.Unconfirmed,
        PasswordHash = passwordHash,
        PasswordSetAt = now,
        MadeAt = now,
    };

    /// <summary>A facilitator brings a person on board who has no sign-in yet.</summary>
    public static Account Import(Guid personId, MailAddress mail, DateTimeOffset now) => new()
    {
        PersonId = personId,
        Mail = mail.Written,
        HeldMail = mail.Normalised,
        State = AccountState.Unclaimed,
        MadeAt = now,
    };

    /// <summary>Somebody comes in through their organisation. Nobody is recognised by the address before a letter has proved it.</summary>
    public static Account ThroughOrganisation(Guid personId, MailAddress mail, DateTimeOffset now) => new()
    {
        PersonId = personId,
        Mail = mail.Written,
        SignInName = mail.Normalised,
        State = AccountState.Unconfirmed,
        MadeAt = now,
    };

    /// <summary>The address proved to be this person's.</summary>
    /// <param name="normalised">The address, normalised.</param>
    /// <param name="holder">The account that holds the address already, if any.</param>
    public Refusal? Confirm(string normalised, Account? holder)
    {
        if (State != AccountState.Unconfirmed) return AccountRefusals.CodeNotValid;
        if (holder is not null && holder.PersonId != PersonId) return AccountRefusals.MailIsHeld;
        HeldMail = SignInName = normalised;
        State = AccountState.Confirmed;
        return null;
    }

    /// <summary>An imported person shows that the address is theirs and takes a password.</summary>
    public Refusal? Claim(string passwordHash, DateTimeOffset now)
    {
        if (State != AccountState.Unclaimed) return AccountRefusals.CodeNotValid;
        SignInName = HeldMail;
        State = AccountState.Confirmed;
        SetPassword(passwordHash, now);
        return null;
    }

    /// <summary>Somebody who can read the mail of this address takes another password. A registration that nobody proved becomes theirs.</summary>
    /// <param name="normalised">The address, normalised.</param>
    /// <param name="passwordHash">The new password, hashed.</param>
    /// <param name="holder">The account that holds the address already, if any.</param>
    /// <param name="now">The moment.</param>
    public Refusal? Recover(string normalised, string passwordHash, Account? holder, DateTimeOffset now)
    {
        if (State == AccountState.Unconfirmed && Confirm(normalised, holder) is { } refusal) return refusal;
        if (State != AccountState.Confirmed) return AccountRefusals.CodeNotValid;
        SetPassword(passwordHash, now);
        return null;
    }

    /// <summary>An imported person shows with a letter that the address is theirs, and comes in another way than with a password.</summary>
    public void ClaimByLetter()
    {
        SignInName = HeldMail;
        State = AccountState.Confirmed;
    }

    /// <summary>The address of an unproved registration turned out to be somebody else's: the registration is no longer a way in.</summary>
    public void Close()
    {
        SignInName = null;
        PasswordHash = null;
        State = AccountState.Closed;
    }

    /// <summary>Takes another password.</summary>
    public void SetPassword(string passwordHash, DateTimeOffset now)
    {
        PasswordHash = passwordHash;
        PasswordSetAt = now;
        WrongTries = 0;
        RestsUntil = null;
    }

    /// <summary>The same password, hashed anew because the hash has aged.</summary>
    public void Rehash(string passwordHash) => PasswordHash = passwordHash;

    /// <summary>Whether a password can be right at this moment.</summary>
    public bool MayTry(DateTimeOffset now) => PasswordHash is not null && (RestsUntil is null || RestsUntil <= now);

    /// <summary>A wrong password: from the fifth on the account rests, longer each time.</summary>
    public void NoteWrong(DateTimeOffset now)
    {
        WrongTries++;
        if (WrongTries < TriesBeforeRest) return;
        var rest = FirstRest * Math.Pow(2, Math.Min(WrongTries - TriesBeforeRest, 10));
        RestsUntil = now + (rest < LongestRest ? rest : LongestRest);
    }

    /// <summary>A right password.</summary>
    public void NoteRight()
    {
        WrongTries = 0;
        RestsUntil = null;
    }
}
