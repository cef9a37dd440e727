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
    public static string For(Guid roundId, byte[] roundKey, Guid personId) => Make(roundId, roundKey, personId, "serial", "ticket");

    /// <summary>A pass with which a person copies sheets of paper; it is no ticket, and a ticket is no pass.</summary>
    public static string ForTyping(Guid roundId, byte[] roundKey, Guid personId) => Make(roundId, roundKey, personId, "typist", "typing");

    /// <summary>Who copies, as a number that leads to nobody once the key is gone.</summary>
    public static byte[] TypistOf(string pass) => Bytes(pass)![IdLength..(IdLength + PartLength)];

    /// <summary>The round that a ticket says it is for; null where the text is no ticket at all.</summary>
    public static Guid? RoundOf(string text) => Bytes(text) is { } ticket ? new Guid(ticket.AsSpan(0, IdLength)) : null;

    /// <summary>Whether the round's key made it.</summary>
    public static bool IsGenuine(string text, byte[] roundKey) =>
        IsSealed(text, roundKey, "ticket");

    /// <summary>Whether the round's key made it as a pass for copying.</summary>
    public static bool IsForTyping(string text, byte[] roundKey) => IsSealed(text, roundKey, "typing");

    /// <summary>Under what number it is noted as used: a hash, so that the note is no ticket.</summary>
    public static long SpentKey(string text)
    {
        var ticket = Bytes(text) ?? throw new ArgumentException("Not a ticket.", nameof(text));
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(ticket)) & long.MaxValue;
    }

    private static string Make(Guid roundId, byte[] roundKey, Guid personId, string serial, string use)
    {
        var ticket = new byte[Length];
        roundId.TryWriteBytes(ticket);
        Part(roundKey, serial, personId.ToByteArray()).CopyTo(ticket.AsSpan(IdLength));
        Seal(roundKey, ticket, use).CopyTo(ticket.AsSpan(IdLength + PartLength));
        return Base64Url.EncodeToString(ticket);
    }

    private static bool IsSealed(string text, byte[] roundKey, string use) =>
        Bytes(text) is { } ticket && CryptographicOperations.FixedTimeEquals(Seal(roundKey, ticket, use), ticket.AsSpan(IdLength + PartLength));

    private static byte[] Seal(byte[] roundKey, byte[] ticket, string use) => Part(roundKey, use, ticket.AsSpan(0, IdLength + PartLength));

    private static byte[] Part(byte[] roundKey, string use, ReadOnlySpan<byte> data) =>
        HMACSHA256.HashData(roundKey, (byte[])[.. Encoding.ASCII.GetBytes(use), .. data])[..PartLength];

    private static byte[]? Bytes(string text) =>
        text.Length == Base64Url.GetEncodedLength(Length) && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
