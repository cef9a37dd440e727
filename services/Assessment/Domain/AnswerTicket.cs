using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LivingNetworks.Assessment.Domain;

/// <summary>Lets somebody answer one round once, without saying who.</summary>
/// <remarks>Round id, serial number, and a seal over both. The serial comes from the round's key and the person, so asking twice gives the
/// same ticket and nothing has to be written down; without the key, which dies when the round closes, it leads to nobody.</remarks>
public static class AnswerTicket
{
    private const int IdLength = 16;
    private const int PartLength = 16;
    private const int Length = IdLength + PartLength + PartLength;

    /// <summary>The ticket of a person.</summary>
    public static string For(Guid roundId, byte[] roundKey, Guid personId)
    {
        var ticket = new byte[Length];
        roundId.TryWriteBytes(ticket);
        Part(roundKey, "serial", personId.ToByteArray()).CopyTo(ticket.AsSpan(IdLength));
        Seal(roundKey, ticket).CopyTo(ticket.AsSpan(IdLength + PartLength));
        return Base64Url.EncodeToString(ticket);
    }

    /// <summary>The round that a ticket says it is for; null where the text is no ticket at all.</summary>
    public static Guid? RoundOf(string text) => Bytes(text) is { } ticket ? new Guid(ticket.AsSpan(0, IdLength)) : null;

    /// <summary>Whether the round's key made it.</summary>
    public static bool IsGenuine(string text, byte[] roundKey) =>
        Bytes(text) is { } ticket && CryptographicOperations.FixedTimeEquals(Seal(roundKey, ticket), ticket.AsSpan(IdLength + PartLength));

    /// <summary>Under what number it is noted as used: a hash, so that the note is no ticket.</summary>
    public static long SpentKey(string text)
    {
        var ticket = Bytes(text) ?? throw new ArgumentException("Not a ticket.", nameof(text));
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(ticket)) & long.MaxValue;
    }

    private static byte[] Seal(byte[] roundKey, byte[] ticket) => Part(roundKey, "ticket", ticket.AsSpan(0, IdLength + PartLength));

    private static byte[] Part(byte[] roundKey, string use, ReadOnlySpan<byte> data) =>
        HMACSHA256.HashData(roundKey, (byte[])[.. Encoding.ASCII.GetBytes(use), .. data])[..PartLength];

    private static byte[]? Bytes(string text) =>
        text.Length == Base64Url.GetEncodedLength(Length) && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
