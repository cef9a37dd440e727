using System.Collections.Concurrent;

namespace LivingNetworks.Faults;

/// <summary>What came of a command, as far as its client knows.</summary>
internal enum Outcome
{
    /// <summary>It was answered as done.</summary>
    Acknowledged,

    /// <summary>It was refused.</summary>
    Refused,

    /// <summary>No answer came and the client asked no more: it happened once or not at all.</summary>
    Unknown,
}

/// <summary>One command that a client gave.</summary>
/// <param name="Command">Its name.</param>
/// <param name="CommandId">Its id, the same in every try.</param>
/// <param name="Network">The network it was given in.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Fact">What is true once it happened, as the service that took it tells; null where only others tell.</param>
/// <param name="Effects">What is true then as other services tell.</param>
/// <param name="Detail">The refusal that was not expected; else null.</param>
internal sealed record Said(string Command, Guid CommandId, Guid Network, Outcome Outcome, string? Fact, IReadOnlyList<string> Effects, string? Detail = null)
{
    public override string ToString() => $"{Command} {CommandId} in network {Network}";
}

/// <summary>What the clients of one run know: every command with what came of it.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentQueue<Said> _all = new();
    private int _tries;

    public IReadOnlyCollection<Said> All => _all;

    /// <summary>How often a command was tried, the first time and every other.</summary>
    public int Tries => _tries;

    public int Acknowledged => _all.Count(s => s.Outcome == Outcome.Acknowledged);

    public int Finished => _all.Count;

    public void Note(Said said) => _all.Enqueue(said);

    public void NoteTry() => Interlocked.Increment(ref _tries);
}
