using Distribution = MathNet.Numerics.Distributions.StudentT;

namespace LivingNetworks.Measurement;

/// <summary>Student's t: quantiles, and intervals for a mean and for the mean of differences.</summary>
public static class StudentT
{
    /// <summary>The value that a t variable stays below with a given probability.</summary>
    public static double Quantile(double probability, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        if (probability is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(probability));
        var t = Distribution.InvCDF(0, 1, degreesOfFreedom, probability);
        // MathNet's search stops at about eight digits; two steps of Newton's give the others.
        for (var step = 0; step < 2; step++)
        {
            var away = Distribution.CDF(0, 1, degreesOfFreedom, t) - probability;
            t -= away / Distribution.PDF(0, 1, degreesOfFreedom, t);
        }

        return t;
    }

    /// <summary>The chance of a t at least this far from zero, on either side.</summary>
    public static double TwoSided(double t, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        return Math.Min(1, 2 * Distribution.CDF(0, 1, degreesOfFreedom, -Math.Abs(t)));
    }

    /// <summary>The interval for a mean: mean ± t · sd / √n with n - 1 degrees of freedom. For paired answers, give the differences.</summary>
    /// <remarks>Student (1908); measurement.md 2.2, 'paired'.</remarks>
    public static Interval ForMean(Sample sample, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sample.N, 2);
        var half = Quantile((1 + level) / 2, sample.N - 1) * sample.Sd / Math.Sqrt(sample.N);
        return new Interval(sample.Mean - half, sample.Mean + half);
    }
}
