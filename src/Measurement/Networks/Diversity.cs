namespace LivingNetworks.Measurement.Networks;

/// <summary>How mixed a group is, from the number of people of each kind.</summary>
/// <param name="Blau">1 - Σp²: the chance that two drawn with replacement differ.</param>
/// <param name="Unbiased">1 - Σn(n - 1)/(N(N - 1)): the chance that two different people differ (Gini, Simpson); not a number for one person.</param>
/// <param name="Iqv">Blau by the most it can be with so many kinds; not a number for one kind.</param>
/// <remarks>Blau (1977); Simpson (1949); Agresti, Agresti (1978).</remarks>
public readonly record struct Diversity(double Blau, double Unbiased, double Iqv)
{
    /// <summary>From the counts of each kind; a kind of which there is nobody counts for the IQV.</summary>
    public static Diversity Of(IReadOnlyCollection<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        double all = counts.Sum(), kinds = counts.Count;
        var blau = 1 - counts.Sum(c => c / all * (c / all));
        return new Diversity(blau, 1 - counts.Sum(c => c * (c - 1.0)) / (all * (all - 1)), blau * kinds / (kinds - 1));
    }
}
