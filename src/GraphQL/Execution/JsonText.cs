using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Looks at JSON that others wrote: .NET parses bytes that are not UTF-8, and escaped halves of pairs, but fails when such a text is read.</summary>
internal static class JsonText
{
    /// <exception cref="JsonException">Some text cannot be read.</exception>
    public static JsonElement Checked(JsonElement root) =>
        IsReadable(root) ? root : throw new JsonException("A string is not well-formed Unicode.");

    public static bool IsReadable(JsonElement root)
    {
        var raw = JsonMarshal.GetRawUtf8Value(root);
        return Utf8.IsValid(raw) && HasWholePairs(raw);
    }

    private static bool HasWholePairs(ReadOnlySpan<byte> raw)
    {
        while (raw.IndexOf((byte)'\\') is var at and >= 0)
        {
            raw = raw[at..];
            var unit = Escaped(raw);
            if (char.IsLowSurrogate(unit) || (char.IsHighSurrogate(unit) && !char.IsLowSurrogate(Escaped(raw[6..]))))
            {
                return false;
            }

            raw = raw[(unit == 0 ? 2 : char.IsHighSurrogate(unit) ? 12 : 6)..];
        }

        return true;
    }

    /// <summary>The code unit of an escape such as <c>\u00e9</c>, or 0 if it is another escape.</summary>
    private static char Escaped(ReadOnlySpan<byte> raw) =>
        raw.Length >= 6 && raw[0] == '\\' && raw[1] == 'u'
        && ushort.TryParse(raw.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
