using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LivingNetworks.Assessment.Domain;

/// <summary>The codes on the sheets of a round on paper: they let a sheet count once, and say nothing about whose it is.</summary>
/// <remarks>They come from the round's key, so that nothing is written down and printing again makes the same sheets; without the key, which dies when the round
/// closes, a code on a sheet that was kept leads to nothing.</remarks>
public static class PaperSheet
{
    private const int Digits = 8;

    /// <summary>The codes of the first so many sheets, in an order that is not that of making.</summary>
    public static IReadOnlyList<string> Codes(byte[] roundKey, int sheets)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        for (var serial = 0; codes.Count < sheets; serial++)
        {
            var number = BinaryPrimitives.ReadUInt64LittleEndian(HMACSHA256.HashData(roundKey, (byte[])[.. "paper"u8, .. BitConverter.GetBytes(serial)]));
            codes.Add((number % 100_000_000).ToString("D8", CultureInfo.InvariantCulture));
        }

        return [.. codes];
    }

    /// <summary>The digits of a code as somebody typed it; null where it is none of the round's sheets.</summary>
    public static string? Read(string typed, byte[] roundKey, int sheets)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        return digits.Length == Digits && Codes(roundKey, sheets).Contains(digits) ? digits : null;
    }

    /// <summary>Under what number a sheet is known in the answers' database: a keyed hash, so that the note is no code.</summary>
    public static long Key(byte[] roundKey, string code) =>
        BinaryPrimitives.ReadInt64LittleEndian(HMACSHA256.HashData(roundKey, (byte[])[.. "sheet"u8, .. Encoding.ASCII.GetBytes(code)])) & long.MaxValue;
}
