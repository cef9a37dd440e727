namespace LivingNetworks.Measurement;

/// <summary>How much of a change could be measurement error alone, from a scale's standard deviation and its reliability. Only for whoever owns
/// the answers: nobody else sees the change of one person.</summary>
/// <remarks>Jacobson, Truax (1991); measurement.md 2.2.</remarks>
public static class ReliableChange
{
    /// <summary>The standard error of one measurement: s·√(1 - r).</summary>
    public static double Error(double sd, double reliability) => sd * Math.Sqrt(1 - reliability);

    /// <summary>The reliable change index: the change by the standard error of a difference, √(2·SE²).</summary>
    public static double Index(double change, double sd, double reliability) => change / (Math.Sqrt(2) * Error(sd, reliability));

    /// <summary>The smallest change of one person that is not error at 95%: 1.96·√2·SE.</summary>
    public static double SmallestOfOne(double sd, double reliability) =>
        MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.975) * Math.Sqrt(2) * Error(sd, reliability);

    /// <summary>The smallest change of the mean of a group that is not error at 95%: that of one person by √n.</summary>
    public static double SmallestOfGroup(double sd, double reliability, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        return SmallestOfOne(sd, reliability) / Math.Sqrt(n);
    }
}
