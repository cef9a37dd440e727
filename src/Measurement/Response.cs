namespace LivingNetworks.Measurement;

/// <summary>What the answers of some say about all.</summary>
public static class Response
{
    /// <summary>Two waves are compared with care when fewer than this share answered one of them (measurement.md 2.6).</summary>
    public const double ShareForComparing = 0.60;

    /// <summary>Wilson's interval for a share: [2np + z² ∓ z√(z² + 4np(1 - p))] / [2(n + z²)].</summary>
    /// <remarks>Wilson (1927), method 3 of Newcombe (1998); measurement.md 2.2.</remarks>
    public static Interval Wilson(int count, int of, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        var z = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (1 + level) / 2);
        double n = of, p = count / n;
        var middle = 2 * n * p + z * z;
        var half = z * Math.Sqrt(z * z + 4 * n * p * (1 - p));
        var whole = 2 * (n + z * z);
        return new Interval(Math.Max(0, (middle - half) / whole), Math.Min(1, (middle + half) / whole));
    }

    /// <summary>Where the mean of all lies, whatever those who did not answer would have said:
    /// from (n·mean + (N - n)·lowest)/N to (n·mean + (N - n)·highest)/N.</summary>
    /// <remarks>Worst-case bounds of Manski; measurement.md 2.2 and 2.6.</remarks>
    public static Interval WholeGroup(int answers, double mean, int invited, Scale scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(invited, answers);
        var (said, silent) = (answers * mean, invited - answers);
        return new Interval((said + silent * scale.Lowest) / invited, (said + silent * scale.Highest) / invited);
    }

    /// <summary>What an interval's half-width is multiplied by if the question is only about this closed group, of which so many answered: √(1 - n/N).</summary>
    /// <remarks>Cochran (1977), section 2.5; measurement.md 2.1. Not the default: the question is mostly about what is going on, not about who answered.</remarks>
    public static double FinitePopulation(int answers, int group)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(group, answers);
        return Math.Sqrt(1 - answers / (double)group);
    }
}
