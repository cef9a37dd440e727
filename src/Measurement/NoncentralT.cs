using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace LivingNetworks.Measurement;

/// <summary>Student's t around a difference that is really there.</summary>
public static class NoncentralT
{
    /// <summary>The chance that the variable stays at or below t: the mean of Φ(t·s - δ) over s, the sample's spread as a share of the true one.</summary>
    /// <remarks>Johnson, Kotz, Balakrishnan (1995), formula 31.11'. MathNet has no noncentral t; it has the normal distribution, the logarithm of
    /// the gamma function and adaptive Gauss-Kronrod integration.</remarks>
    public static double Cdf(double t, double degreesOfFreedom, double noncentrality)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        var df = degreesOfFreedom;
        var constant = Math.Log(2) + df / 2 * Math.Log(df / 2) - SpecialFunctions.GammaLn(df / 2);
        var width = 12 / Math.Sqrt(2 * df);
        var (low, high) = (Math.Max(0, 1 - width), 1 + width);
        // Where the normal distribution passes its middle; for a large t that is a step.
        var step = t == 0 ? 1 : noncentrality / t;
        double[] ends = step > low && step < high && Math.Abs(step - 1) > 1e-3 ? [low, Math.Min(step, 1), Math.Max(step, 1), high] : [low, 1, high];
        return Math.Clamp(ends.Zip(ends.Skip(1), Piece).Sum(), 0, 1);

        double Piece(double from, double to) =>
            GaussKronrodRule.Integrate(s => Normal.CDF(0, 1, t * s - noncentrality) * Density(s), from, to, out _, out _, 1e-13, 12, 31);
        double Density(double s) => s <= 0 ? 0 : Math.Exp(constant + (df - 1) * Math.Log(s) - df * s * s / 2);
    }

    /// <summary>The difference that leaves a given share of the distribution at or below t.</summary>
    public static double Noncentrality(double t, double degreesOfFreedom, double probability)
    {
        if (probability is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(probability));
        var reach = 6 + 6 * Math.Abs(t) / Math.Sqrt(degreesOfFreedom);
        return Brent.FindRoot(d => Cdf(t, degreesOfFreedom, d) - probability, t - reach, t + reach, 1e-13, 200);
    }
}
