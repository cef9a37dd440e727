using System.Collections.Frozen;
using System.Text;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Membership.Identity;

/// <summary>What a password must be, and how it is kept: ASP.NET Core Identity's hash, so that its UserManager reads it too.</summary>
internal sealed class Passwords
{
    /// <summary>The fewest characters.</summary>
    public const int MinLength = 12;

    /// <summary>Of PBKDF2 with SHA-512, as OWASP advises.</summary>
    public const int Iterations = 210_000;

    private static readonly Account Nobody = Account.Import(Guid.Empty, default, default);

    private static readonly FrozenSet<string> Common = ReadCommon();

    private readonly PasswordHasher<Account> _hasher;

    private readonly string _hashOfNothing;

    public Passwords(IOptions<PasswordHasherOptions> options)
    {
        _hasher = new PasswordHasher<Account>(options);
        _hashOfNothing = _hasher.HashPassword(Nobody, Secrets.New());
    }

    /// <summary>Why a password cannot be taken; null when it can.</summary>
    public static Refusal? Check(string password, string field, string mail)
    {
        var text = Normalise(password);
        if (text.EnumerateRunes().Count() < MinLength) return AccountRefusals.PasswordTooShort(field);
        var plain = text.ToLowerInvariant();
        var letters = plain.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '!', '.', '?', ' ');
        var isMail = plain.Contains(mail.ToLowerInvariant(), StringComparison.Ordinal);
        return isMail || Common.Contains(plain) || Common.Contains(letters) || IsRepetition(plain) || IsRow(plain) ? AccountRefusals.PasswordTooCommon(field) : null;
    }

    public string Hash(string password) => _hasher.HashPassword(Nobody, Normalise(password));

    /// <summary>Whether the password is the account's; takes as long when there is no account or no password to compare with.</summary>
    public bool IsRight(Account? account, string password)
    {
        var result = _hasher.VerifyHashedPassword(Nobody, account?.PasswordHash ?? _hashOfNothing, Normalise(password));
        if (account?.PasswordHash is null || result == PasswordVerificationResult.Failed) return false;
        if (result == PasswordVerificationResult.SuccessRehashNeeded) account.Rehash(Hash(password));
        return true;
    }

    /// <summary>The same characters typed on another keyboard are the same password.</summary>
    private static string Normalise(string password)
    {
        try
        {
            return password.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return password; // half a surrogate pair cannot be normalised
        }
    }

    /// <summary>A piece of at most six characters over and over.</summary>
    private static bool IsRepetition(string text)
    {
        for (var length = 1; length <= 6; length++)
        {
            var repeats = true;
            for (var i = length; i < text.Length && repeats; i++) repeats = text[i] == text[i - length];
            if (repeats) return true;
        }

        return false;
    }

    /// <summary>Neighbours in the alphabet or among the digits, one after another.</summary>
    private static bool IsRow(string text) =>
        Enumerable.Range(1, text.Length - 1).Count(i => Math.Abs(text[i] - text[i - 1]) == 1 || (text[i], text[i - 1]) is ('0', '9') or ('9', '0')) >= text.Length - 2;

    private static FrozenSet<string> ReadCommon()
    {
        using var stream = typeof(Passwords).Assembly.GetManifestResourceStream("LivingNetworks.Membership.Identity.CommonPasswords.txt")
            ?? throw new InvalidOperationException("CommonPasswords.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
