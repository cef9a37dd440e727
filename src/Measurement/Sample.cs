namespace LivingNetworks.Measurement;

/// <summary>What is kept of a list of numbers: how many, their mean and their standard deviation (n - 1).</summary>
/// <param name="N">How many.</param>
/// <param name="Mean">The mean; not a number for none.</param>
/// <param name="Sd">The standard deviation; zero for fewer than two.</param>
public readonly record struct Sample(int N, double Mean, double Sd)
{
    /// <summary>Takes the mean and the standard deviation in two passes, the second corrected for what the first lost to rounding.</summary>
    /// <remarks>measurement.md 2.2; Chan, Golub, LeVeque (1983), 'Algorithms for computing the sample variance', formula 1.7. The
    /// textbook sum of squares fails NIST's NumAcc3 and NumAcc4.</remarks>
    public static Sample Of(IReadOnlyCollection<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var n = values.Count;
        if (n == 0) return new Sample(0, double.NaN, 0);

        var first = values.First();
        var mean = first + values.Sum(v => v - first) / n;
        if (n == 1) return new Sample(1, mean, 0);

        double squares = 0, left = 0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
            left += value - mean;
        }

        return new Sample(n, mean, Math.Sqrt(Math.Max(0, (squares - left * left / n) / (n - 1))));
    }
}

/// <summary>A range with a lower and an upper end.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether a value lies in it, ends included.</summary>
    public bool Holds(double value) => value >= Low && value <= High;
}
