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
        return Distribution.InvCDF(0, 1, degreesOfFreedom, probability);
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
