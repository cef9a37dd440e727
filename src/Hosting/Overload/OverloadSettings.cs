namespace LivingNetworks.Hosting;

/// <summary>What an operator can set under <c>Overload:</c>; the defaults follow the number of processors.</summary>
public sealed record OverloadSettings
{
    /// <summary>How many requests are worked on at the same time; 0 for no limit.</summary>
    public int? Places { get; init; }

    /// <summary>How many more may wait for a place; twice the places if not set.</summary>
    public int? Queue { get; init; }

    /// <summary>The longest one waits for a place before being asked to come back.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many connections may be open, those of open pages and subscriptions among them; 5,000 per processor if not set.</summary>
    public int? Connections { get; init; }
}
