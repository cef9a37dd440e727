using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Domain;

/// <summary>The letters that accounts send.</summary>
public enum AccountLetterKind
{
    /// <summary>Confirm that this address is yours.</summary>
    ConfirmMail,

    /// <summary>Somebody registered with this address, and you can sign in with it already.</summary>
    KnownAlready,

    /// <summary>You were brought on board; take a password.</summary>
    ClaimAccount,

    /// <summary>Sign in with this link.</summary>
    SignInByLink,

    /// <summary>Take another password.</summary>
    Recover,

    /// <summary>Link your account with your organisation.</summary>
    LinkOrganisation,

    /// <summary>Somebody typed this address and asks for a link. Whose it is, if anybody's, is looked up when the letter is about to go.</summary>
    SignInByLinkAsked,

    /// <summary>Somebody typed this address and forgot a password; as above.</summary>
    RecoverAsked,

    /// <summary>An operator is going to look into the database.</summary>
    EmergencyAccess,

    /// <summary>Have yourself erased with this code.</summary>
    Erase,

    /// <summary>A questionnaire is ready; sent to whoever can answer, whether they did or not.</summary>
    RoundReminder,
}

/// <summary>A letter that waits to be sent, saved in the transaction of the change that it tells of.</summary>
public sealed class AccountLetter : IVersioned
{
    /// <summary>How long a sender may take before another tries.</summary>
    public static readonly TimeSpan SendingTime = TimeSpan.FromMinutes(2);

    private AccountLetter()
    {
    }

    /// <summary>Writes a letter down.</summary>
    public AccountLetter(Guid id, AccountLetterKind kind, string mail, string language, string? sealedCode, DateTimeOffset now) =>
        (Id, Kind, Mail, Language, SealedCode, WrittenAt, TryAt) = (id, kind, mail, language, sealedCode, now, now);

    /// <summary>Writes a letter down that tells of an operator's access to the database.</summary>
    public static AccountLetter About(Guid accessId, Guid id, string mail, string language, DateTimeOffset now) => new(id, AccountLetterKind.EmergencyAccess, mail, language, null, now) { AccessId = accessId };

    /// <summary>Identifies the letter; a sender that gets it twice sends it once.</summary>
    public Guid Id { get; private set; }

    /// <summary>Which letter.</summary>
    public AccountLetterKind Kind { get; private set; }

    /// <summary>To whom.</summary>
    public string Mail { get; private set; } = "";

    /// <summary>In which language.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The code that goes into it, sealed; taken out once the letter is sent.</summary>
    public string? SealedCode { get; private set; }

    /// <summary>The access to the database that it tells of.</summary>
    public Guid? AccessId { get; private set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When it may be tried next; null once it is sent.</summary>
    public DateTimeOffset? TryAt { get; private set; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>It turned out whose account it is for: now it goes to the address as its owner wrote it, with a code.</summary>
    public void Address(AccountLetterKind kind, string mail, string sealedCode) => (Kind, Mail, SealedCode) = (kind, mail, sealedCode);

    /// <summary>A sender takes the letter; until the time is over no other takes it.</summary>
    public void Take(DateTimeOffset now) => TryAt = now + SendingTime;

    /// <summary>The letter is on its way.</summary>
    public void NoteSent(DateTimeOffset now) => (SentAt, TryAt, SealedCode) = (now, null, null);
}
