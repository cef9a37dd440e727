using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LivingNetworks.Assessment.Data;

/// <summary>Takes the answers of one round until it is sealed.</summary>
public sealed class AnswerBox
{
    private AnswerBox()
    {
    }

    /// <summary>An empty box.</summary>
    public AnswerBox(Guid roundId) => RoundId = roundId;

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; }

    /// <summary>Whether it takes no more answers.</summary>
    public bool IsSealed { get; private set; }

    /// <summary>How many are in; back to zero when sealed, since a small number may not stay behind.</summary>
    public int Answers { get; private set; }
}

/// <summary>Says that a ticket was used. Holds a hash of the ticket, and nothing that leads to an answer.</summary>
/// <param name="key">From the ticket.</param>
/// <param name="roundId">The round.</param>
public sealed class SpentTicket(long key, Guid roundId)
{
    /// <summary>From the ticket.</summary>
    public long Key { get; private set; } = key;

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; } = roundId;
}

/// <summary>One person's answers while the round is open.</summary>
/// <param name="key">A random number.</param>
/// <param name="roundId">The round.</param>
/// <param name="given">Item codes and values as JSON, in the order of the questionnaire.</param>
/// <param name="group">The place of the chosen group among those of the round; null for none.</param>
/// <param name="mark">A keyed hash of the code that the person keeps; null for none.</param>
public sealed class HeldAnswer(long key, Guid roundId, string given, int? group, byte[]? mark)
{
    /// <summary>The place of the chosen group among those of the round; null for none.</summary>
    public int? Group { get; private set; } = group;

    /// <summary>A keyed hash of the code that the person keeps; null for none. Its key lies in the other database.</summary>
    public byte[]? Mark { get; private set; } = mark;

    /// <summary>A random number.</summary>
    public long Key { get; private set; } = key;

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>Item codes and values as JSON, in the order of the questionnaire.</summary>
    public string Given { get; private set; } = given;
}

/// <summary>A remark that may be read out, while the round is open.</summary>
/// <param name="key">A random number, another one than that of the answers.</param>
/// <param name="roundId">The round.</param>
/// <param name="words">What was written.</param>
/// <param name="item">The open question that it answers; null for the remark at the end.</param>
public sealed class HeldRemark(long key, Guid roundId, string words, string? item)
{
    /// <summary>The open question that it answers; null for the remark at the end.</summary>
    public string? Item { get; private set; } = item;

    /// <summary>A random number, another one than that of the answers.</summary>
    public long Key { get; private set; } = key;

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>What was written.</summary>
    public string Words { get; private set; } = words;
}

/// <summary>One person's answers after the round was closed.</summary>
/// <param name="key">A random number, another one than while the round was open.</param>
/// <param name="roundId">The round.</param>
/// <param name="closedOn">The day the round closed: the only day that is known.</param>
/// <param name="given">Item codes and values as JSON, in the order of the questionnaire.</param>
/// <param name="group">The place of the chosen group among those of the round; null for none.</param>
/// <param name="mark">A keyed hash of the code that the person keeps; null for none.</param>
public sealed class KeptAnswer(long key, Guid roundId, DateOnly closedOn, string given, int? group, byte[]? mark)
{
    /// <summary>The place of the chosen group among those of the round; null for none.</summary>
    public int? Group { get; private set; } = group;

    /// <summary>A keyed hash of the code that the person keeps; null for none. Its key lies in the other database.</summary>
    public byte[]? Mark { get; private set; } = mark;

    /// <summary>A random number, another one than while the round was open.</summary>
    public long Key { get; private set; } = key;

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>The day the round closed: the only day that is known.</summary>
    public DateOnly ClosedOn { get; private set; } = closedOn;

    /// <summary>Item codes and values as JSON, in the order of the questionnaire.</summary>
    public string Given { get; private set; } = given;
}

/// <summary>A remark that may be read out, after the round was closed.</summary>
/// <param name="key">A random number; reading in its order is reading in random order.</param>
/// <param name="roundId">The round.</param>
/// <param name="words">What was written.</param>
/// <param name="item">The open question that it answers; null for the remark at the end.</param>
public sealed class KeptRemark(long key, Guid roundId, string words, string? item)
{
    /// <summary>The open question that it answers; null for the remark at the end.</summary>
    public string? Item { get; private set; } = item;

    /// <summary>A random number; reading in its order is reading in random order.</summary>
    public long Key { get; private set; } = key;

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>What was written.</summary>
    public string Words { get; private set; } = words;
}

/// <summary>A sheet of paper that is not copied by two people yet; gone as soon as it counts, and at closing.</summary>
/// <param name="key">A keyed hash of the code on the sheet.</param>
/// <param name="roundId">The round.</param>
/// <param name="first">What the first typed, as JSON.</param>
/// <param name="firstBy">Who typed it: a number that leads to nobody without the round's key.</param>
public sealed class HalfSheet(long key, Guid roundId, string first, byte[] firstBy)
{
    /// <summary>A keyed hash of the code on the sheet.</summary>
    public long Key { get; private set; } = key;

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>What the first typed, as JSON.</summary>
    public string First { get; private set; } = first;

    /// <summary>Who typed it: a number that leads to nobody without the round's key.</summary>
    public byte[] FirstBy { get; private set; } = firstBy;

    /// <summary>What somebody else typed, where that differs; null before.</summary>
    public string? Second { get; private set; }

    /// <summary>Who typed that.</summary>
    public byte[]? SecondBy { get; private set; }

    /// <summary>What others than this typist typed.</summary>
    public IEnumerable<string> OfOthers(byte[] typist)
    {
        if (!FirstBy.AsSpan().SequenceEqual(typist)) yield return First;
        if (Second is { } second && !SecondBy.AsSpan().SequenceEqual(typist)) yield return second;
    }

    /// <summary>Whether this typist typed one of the two.</summary>
    public bool IsBy(byte[] typist) => FirstBy.AsSpan().SequenceEqual(typist) || SecondBy.AsSpan().SequenceEqual(typist);

    /// <summary>Keeps what somebody typed in the place of what they typed before.</summary>
    public void Put(string typed, byte[] typist)
    {
        if (FirstBy.AsSpan().SequenceEqual(typist)) First = typed;
        else (Second, SecondBy) = (typed, typist);
    }
}

/// <summary>Keys that tell nothing: neither who, nor when, nor in which order.</summary>
internal static class RandomKey
{
    public static long Next()
    {
        Span<byte> bytes = stackalloc byte[8];
        RandomNumberGenerator.Fill(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes) & long.MaxValue;
    }
}
