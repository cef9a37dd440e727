namespace LivingNetworks.Membership.Domain;

/// <summary>What a code from a letter is for.</summary>
public enum AccountCodePurpose
{
    /// <summary>To prove the address of a registration.</summary>
    ConfirmMail,

    /// <summary>To give an imported person a sign-in.</summary>
    ClaimAccount,

    /// <summary>To sign in without a password.</summary>
    SignInByLink,

    /// <summary>To take another password because the old one was forgotten.</summary>
    Recover,

    /// <summary>No code of a letter: a challenge that a passkey answered, kept until it would have ended, so that no answer counts twice.</summary>
    PasskeyAnswered,

    /// <summary>To have oneself erased, where no password confirms it.</summary>
    Erase,
}

/// <summary>A code that was sent to an address, of which only the hash is kept. It is removed when it has had its use.</summary>
public sealed class AccountCode
{
    /// <summary>How long a link works that opens an account.</summary>
    public static readonly TimeSpan LinkLength = TimeSpan.FromMinutes(15);

    private AccountCode()
    {
    }

    /// <summary>Notes a code.</summary>
    public AccountCode(string hash, Guid personId, AccountCodePurpose purpose, DateTimeOffset now) =>
        (Hash, PersonId, Purpose, ExpiresAt) = (hash, personId, purpose, now + LengthOf(purpose));

    /// <summary>The hash of the code.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Whose account it is for.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>What it is for.</summary>
    public AccountCodePurpose Purpose { get; private set; }

    /// <summary>Until when it works.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    private static TimeSpan LengthOf(AccountCodePurpose purpose) => purpose switch
    {
        AccountCodePurpose.ConfirmMail => TimeSpan.FromDays(3),
        AccountCodePurpose.ClaimAccount => TimeSpan.FromDays(30),
        AccountCodePurpose.SignInByLink or AccountCodePurpose.Recover or AccountCodePurpose.PasskeyAnswered or AccountCodePurpose.Erase => LinkLength,
    };
}
