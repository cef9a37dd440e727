namespace LivingNetworks.Faults;

/// <summary>What one run found wrong, by kind, each in a line.</summary>
internal sealed class Findings
{
    /// <summary>Effects in other services that are not there, and events that whoever listens did not apply.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>What is there more often than once.</summary>
    public List<string> Doubled { get; } = [];

    /// <summary>What services say differently of the same thing, effects of what was refused, and what nobody asked for.</summary>
    public List<string> Divergent { get; } = [];

    /// <summary>Commands answered as done whose own service does not show it.</summary>
    public List<string> WrongSuccesses { get; } = [];

    /// <summary>Clients that were left without an answer or were refused what they may do, and processes that did not come back.</summary>
    public List<string> Stuck { get; } = [];

    public bool AreNone => Lost.Count + Doubled.Count + Divergent.Count + WrongSuccesses.Count + Stuck.Count == 0;

    public IEnumerable<string> Lines =>
    [
        .. Lost.Select(f => $"lost: {f}"), .. Doubled.Select(f => $"doubled: {f}"), .. Divergent.Select(f => $"divergent: {f}"),
        .. WrongSuccesses.Select(f => $"wrong success: {f}"), .. Stuck.Select(f => $"stuck: {f}"),
    ];
}
