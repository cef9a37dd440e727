namespace LivingNetworks.Measurement;

/// <summary>Whether the people of a group say the same: a mean of 3 can be all threes, or half ones and half fives.</summary>
public static class Agreement
{
    /// <summary>The spread of answers given at random on a scale of so many steps: (A² - 1)/12.</summary>
    public static double RandomVariance(int steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 2);
        return (steps * (double)steps - 1) / 12;
    }

    /// <summary>r_wg of one item: 1 - s²/σ², zero where people differ more than at random.</summary>
    /// <remarks>James, Demaree, Wolf (1984).</remarks>
    public static double Rwg(Sample answers, int steps) => Math.Max(0, 1 - Variance(answers) / RandomVariance(steps));

    /// <summary>r_wg(J) of several items: J·(1 - v/σ²)/[J·(1 - v/σ²) + v/σ²] with v the mean of their variances, zero where negative.</summary>
    /// <remarks>James, Demaree, Wolf (1984). Grows with the number of items; see <see cref="RwgStar"/>.</remarks>
    public static double RwgJ(IReadOnlyCollection<Sample> items, int steps)
    {
        var share = items.Average(Variance) / RandomVariance(steps);
        return share >= 1 ? 0 : items.Count * (1 - share) / (items.Count * (1 - share) + share);
    }

    /// <summary>r*_wg of several items: 1 - v/σ². Does not grow with their number, and keeps its sign.</summary>
    /// <remarks>Lindell, Brandt, Whitney (1999).</remarks>
    public static double RwgStar(IReadOnlyCollection<Sample> items, int steps) => 1 - items.Average(Variance) / RandomVariance(steps);

    /// <summary>AD: how far an answer is from the mean, on average.</summary>
    /// <remarks>Burke, Finkelstein, Dusig (1999).</remarks>
    public static double AverageDeviation(IReadOnlyCollection<double> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var mean = Sample.Of(answers).Mean;
        return answers.Average(a => Math.Abs(a - mean));
    }

    /// <summary>Whether an average deviation is agreement: at most a sixth of the number of steps.</summary>
    /// <remarks>Burke, Dunlap (2002).</remarks>
    public static bool Agrees(double averageDeviation, int steps) => averageDeviation <= steps / 6.0;

    private static double Variance(Sample answers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(answers.N, 2, nameof(answers));
        return answers.Sd * answers.Sd;
    }
}
