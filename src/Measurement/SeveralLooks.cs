namespace LivingNetworks.Measurement;

/// <summary>Five scales are five looks: what their p values become when they are taken together.</summary>
public static class SeveralLooks
{
    /// <summary>Holm's adjusted p values, in the order given: the smallest times how many there are, the next times one fewer, never falling, at most 1.</summary>
    /// <remarks>Holm (1979).</remarks>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var adjusted = new double[p.Count];
        double reached = 0;
        foreach (var (at, rank) in Enumerable.Range(0, p.Count).OrderBy(i => p[i]).Select((at, rank) => (at, rank)))
        {
            adjusted[at] = reached = Math.Max(reached, Math.Min(1, p[at] * (p.Count - rank)));
        }

        return adjusted;
    }
}
