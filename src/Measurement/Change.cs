namespace LivingNetworks.Measurement;

/// <summary>The rows of the decision table for a change between two waves (measurement.md 2.1).</summary>
public enum ChangeMethod
{
    /// <summary>One of the waves has fewer answers than the floor: no change is computed.</summary>
    None,

    /// <summary>No usable matching: everybody's answers, as if the waves were different people. Careful when people resemble themselves.</summary>
    Welch,

    /// <summary>Some people are matched: everybody's answers, with a careful allowance for the matched ones.</summary>
    PartlyMatched,

    /// <summary>The same people twice: the mean of their differences.</summary>
    Paired,
}

/// <summary>A change between two waves: the difference of the means, its standard error and its interval.</summary>
/// <param name="Difference">Later minus earlier.</param>
/// <param name="StandardError">Of the difference.</param>
/// <param name="DegreesOfFreedom">For Student's t.</param>
/// <param name="Interval">Around the difference.</param>
public readonly record struct Change(double Difference, double StandardError, double DegreesOfFreedom, Interval Interval)
{
    /// <summary>The fewest matched people for which matching is used at all (measurement.md 2.1).</summary>
    public const int FewestMatched = 8;

    /// <summary>The row of the decision table, from the sizes alone: chosen before anybody looks at the outcome.</summary>
    /// <param name="n1">Answers in the earlier wave.</param>
    /// <param name="n2">Answers in the later wave.</param>
    /// <param name="matched">People whose answers in both waves are known to belong together.</param>
    /// <param name="floor">The fewest answers behind any figure.</param>
    public static ChangeMethod MethodFor(int n1, int n2, int matched, int floor = Disclosure.Floor)
    {
        if (n1 < floor || n2 < floor) return ChangeMethod.None;
        if (matched == n1 && matched == n2) return ChangeMethod.Paired;
        return matched < FewestMatched || matched < 0.5 * Math.Min(n1, n2) ? ChangeMethod.Welch : ChangeMethod.PartlyMatched;
    }

    /// <summary>The two-sided p of Student's t; show the interval first. Without any spread there is none: not a number.</summary>
    public double P => StandardError == 0 ? double.NaN : StudentT.TwoSided(Difference / StandardError, DegreesOfFreedom);

    /// <summary>The same people twice: the mean of their differences ± t·s/√m, with m - 1 degrees of freedom.</summary>
    /// <remarks>Student (1908); measurement.md 2.1 and 2.2.</remarks>
    /// <param name="differences">Later minus earlier, of each person.</param>
    /// <param name="level">Of the interval.</param>
    public static Change Paired(Sample differences, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(differences.N, 2, nameof(differences));
        return Around(differences.Mean, differences.Sd / Math.Sqrt(differences.N), differences.N - 1, level);
    }

    /// <summary>Welch's interval: SE² = s1²/n1 + s2²/n2, with the degrees of freedom of Welch and Satterthwaite.</summary>
    /// <remarks>Welch (1947); measurement.md 2.2. Two waves without any spread have an interval of no width.</remarks>
    public static Change Welch(Sample earlier, Sample later, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier.N, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(later.N, 2);
        var (v1, v2) = (earlier.Sd * earlier.Sd / earlier.N, later.Sd * later.Sd / later.N);
        var variance = v1 + v2;
        var df = variance == 0
            ? earlier.N + later.N - 2
            : variance * variance / (v1 * v1 / (earlier.N - 1) + v2 * v2 / (later.N - 1));
        return Around(later.Mean - earlier.Mean, Math.Sqrt(variance), df, level);
    }

    /// <summary>Everybody's answers, with the variance lowered by what the matched people share:
    /// SE² = s1²/n1 + s2²/n2 - 2·m·r·s1·s2/(n1·n2), with min(n1, n2) - 1 degrees of freedom.</summary>
    /// <remarks>measurement.md 2.1 after Pomponio and others (2023); give <see cref="CarefulCorrelation"/> as the correlation.</remarks>
    public static Change PartlyMatched(Sample earlier, Sample later, int matched, double correlation, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(matched, Math.Min(earlier.N, later.N));
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(earlier.N, later.N), 2);
        var variance = earlier.Sd * earlier.Sd / earlier.N + later.Sd * later.Sd / later.N
            - 2.0 * matched * correlation * earlier.Sd * later.Sd / (earlier.N * (double)later.N);
        return Around(later.Mean - earlier.Mean, Math.Sqrt(Math.Max(0, variance)), Math.Min(earlier.N, later.N) - 1, level);
    }

    /// <summary>The lower end of a one-sided 90% interval for a correlation (Fisher's z), and never below zero.</summary>
    /// <remarks>measurement.md 2.1: r_L = max(0, tanh(atanh(r) - 1.2816/√(m - 3))).</remarks>
    public static double CarefulCorrelation(double correlation, int matched)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(matched, 4);
        const double OneSidedTenPercent = 1.2815515655446004;
        return Math.Max(0, Math.Tanh(Math.Atanh(correlation) - OneSidedTenPercent / Math.Sqrt(matched - 3)));
    }

    private static Change Around(double difference, double error, double df, double level)
    {
        var half = StudentT.Quantile((1 + level) / 2, df) * error;
        return new Change(difference, error, df, new Interval(difference - half, difference + half));
    }
}

/// <summary>How a change is put into words. Never 'proved' or 'caused by': there is no group to compare with.</summary>
public enum Verdict
{
    /// <summary>The interval leaves zero out, and the change is large enough to matter.</summary>
    Clear,

    /// <summary>One of the two.</summary>
    Possible,

    /// <summary>Neither.</summary>
    NotClear,
}

/// <summary>Chooses the words for a change.</summary>
public static class Wording
{
    /// <summary>The verdict of measurement.md 2.1.</summary>
    /// <param name="difference">The change.</param>
    /// <param name="interval">Its 95% interval.</param>
    /// <param name="smallestWorthwhile">The smallest change that matters, on the scale of the difference.</param>
    public static Verdict Of(double difference, Interval interval, double smallestWorthwhile)
    {
        var (leavesZeroOut, matters) = (!interval.Holds(0), Math.Abs(difference) >= smallestWorthwhile);
        return (leavesZeroOut, matters) switch
        {
            (true, true) => Verdict.Clear,
            (false, false) => Verdict.NotClear,
            _ => Verdict.Possible,
        };
    }
}
