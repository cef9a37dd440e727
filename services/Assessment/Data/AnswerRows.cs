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
public sealed class HeldRemark(long key, Guid roundId, string words)
{
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
public sealed class KeptRemark(long key, Guid roundId, string words)
{
    /// <summary>A random number; reading in its order is reading in random order.</summary>
    public long Key { get; private set; } = key;

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; } = roundId;

    /// <summary>What was written.</summary>
    public string Words { get; private set; } = words;
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
