using MathNet.Numerics.RootFinding;

namespace LivingNetworks.Measurement;

/// <summary>What so many answers can show at all: the chance that a real change is seen, and the smallest change that is seen in four of five cases.</summary>
/// <remarks>Two-sided tests, of which the side of the change counts, as in R's power.t.test. Changes are in standard deviations: of the
/// differences if the same people are compared, else of the answers.</remarks>
public static class Power
{
    /// <summary>The usual chance asked for.</summary>
    public const double Usual = 0.80;

    /// <summary>The chance to see a change in the same people.</summary>
    public static double Paired(double n, double change, double level = 0.05) => Of(n - 1, change * Math.Sqrt(n), level);

    /// <summary>The chance to see a change between two groups of n people each.</summary>
    public static double TwoGroups(double n, double change, double level = 0.05) => Of(2 * (n - 1), change * Math.Sqrt(n / 2), level);

    /// <summary>The smallest change in the same people that is seen with the chance asked for.</summary>
    public static double SmallestPaired(int n, double power = Usual, double level = 0.05)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 2);
        return Noncentrality(n - 1, power, level) / Math.Sqrt(n);
    }

    /// <summary>The smallest change between two groups of n people each that is seen with the chance asked for.</summary>
    public static double SmallestTwoGroups(int n, double power = Usual, double level = 0.05)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 2);
        return Noncentrality(2 * (n - 1), power, level) / Math.Sqrt(n / 2.0);
    }

    /// <summary>How many people each of two groups needs for a change to be seen with the chance asked for; round up.</summary>
    public static double NeededPerGroup(double change, double power = Usual, double level = 0.05)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(change);
        var high = 4.0;
        while (TwoGroups(high, change, level) < power) high *= 2;
        return Brent.FindRoot(n => TwoGroups(n, change, level) - power, 2, high, 1e-11, 200);
    }

    private static double Of(double df, double noncentrality, double level) =>
        1 - NoncentralT.Cdf(StudentT.Quantile(1 - level / 2, df), df, noncentrality);

    private static double Noncentrality(double df, double power, double level) =>
        NoncentralT.Noncentrality(StudentT.Quantile(1 - level / 2, df), df, 1 - power);
}
