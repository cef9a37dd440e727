using System.Text;

namespace LivingNetworks.Hosting;

/// <summary>Finds out in which encoding an uploaded text was saved.</summary>
internal static class CsvEncoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text; null for a file that is no text at all.</summary>
    public static string? Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes.AsSpan(3)),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
            _ => Utf8OrWindows(bytes),
        };
        return text.Contains('\0', StringComparison.Ordinal) ? null : text;
    }

    /// <summary>Text of Windows-1252 with any accent in it is not valid UTF-8, so trying decides.</summary>
    private static string Utf8OrWindows(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }
}
