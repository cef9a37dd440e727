using System.Diagnostics.CodeAnalysis;

namespace LivingNetworks.Membership.Domain;

/// <summary>A mail address that is safe to write into a letter, with the form in which addresses are compared.</summary>
/// <param name="Written">As the person wrote it, without surrounding blanks.</param>
/// <param name="Normalised">Composed, lower case, the same for everybody who means this address.</param>
public readonly record struct MailAddress(string Written, string Normalised)
{
    /// <summary>The longest address that mail knows (RFC 5321).</summary>
    public const int MaxLength = 254;

    private const int MaxLocalLength = 64;

    /// <summary>Reads an address: one @, a name before it, a domain with a dot behind it; no blanks, quotes, brackets or control characters.</summary>
    public static bool TryParse(string? text, out MailAddress address)
    {
        address = default;
        var written = text?.Trim() ?? "";
        if (written.Length is 0 or > MaxLength || !IsNormalisable(written)) return false;

        // Accents may be written in two ways; one person has one address.
        written = written.Normalize();
        if (written.Length > MaxLength) return false;
        var at = written.IndexOf('@', StringComparison.Ordinal);
        if (at is < 1 or > MaxLocalLength || at != written.LastIndexOf('@')) return false;
        var (local, domain) = (written[..at], written[(at + 1)..]);
        if (!local.All(IsLocal) || HasEmptyPart(local)) return false;
        if (!domain.All(c => char.IsLetterOrDigit(c) || c is '-' or '.') || !domain.Contains('.', StringComparison.Ordinal) || HasEmptyPart(domain)) return false;
        if (domain.Split('.').Any(label => label.StartsWith('-') || label.EndsWith('-'))) return false;
        address = new MailAddress(written, written.ToLowerInvariant());
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, out MailAddress)"/>
    public static MailAddress? Parse([NotNullWhen(true)] string? text) => TryParse(text, out var address) ? address : null;

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".Contains(c, StringComparison.Ordinal);

    private static bool HasEmptyPart(string dotted) => dotted.StartsWith('.') || dotted.EndsWith('.') || dotted.Contains("..", StringComparison.Ordinal);

    private static bool IsNormalisable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            return false; // no address needs them, and half a pair cannot be normalised
        }

        return true;
    }
}
