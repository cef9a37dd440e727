using MathNet.Numerics;

namespace LivingNetworks.Measurement;

/// <summary>A size of a change with its interval.</summary>
/// <param name="Value">The size.</param>
/// <param name="Interval">Around it; null where the data cannot give one.</param>
public readonly record struct EffectSize(double Value, Interval? Interval);

/// <summary>How large a change is in standard deviations. Show points first; say which of these is shown.</summary>
/// <remarks>measurement.md 2.2. Intervals turn Student's t around (Steiger, Fouladi 1997).</remarks>
public static class Effect
{
    /// <summary>J, what a small sample makes a standardized difference too large by: Γ(df/2)/[√(df/2)·Γ((df - 1)/2)].</summary>
    /// <remarks>Hedges (1981), exact.</remarks>
    public static double Correction(double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(degreesOfFreedom, 1);
        var half = degreesOfFreedom / 2;
        return Math.Exp(SpecialFunctions.GammaLn(half) - SpecialFunctions.GammaLn(half - 0.5)) / Math.Sqrt(half);
    }

    /// <summary>Cohen's d of two groups: later minus earlier, by the pooled standard deviation.</summary>
    public static EffectSize CohensD(Sample earlier, Sample later, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier.N, 2, nameof(earlier));
        ArgumentOutOfRangeException.ThrowIfLessThan(later.N, 2, nameof(later));
        var df = earlier.N + later.N - 2;
        var pooled = Math.Sqrt(((earlier.N - 1) * earlier.Sd * earlier.Sd + (later.N - 1) * later.Sd * later.Sd) / df);
        return Standardized((later.Mean - earlier.Mean) / pooled, Math.Sqrt(1.0 / earlier.N + 1.0 / later.N), df, level);
    }

    /// <summary>Hedges' g of two groups: Cohen's d with the correction for small samples.</summary>
    public static EffectSize HedgesG(Sample earlier, Sample later, double level = 0.95) =>
        Times(CohensD(earlier, later, level), Correction(earlier.N + later.N - 2));

    /// <summary>dz: the mean of paired differences by their own standard deviation; the one that power is about.</summary>
    public static EffectSize Dz(Sample differences, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(differences.N, 2, nameof(differences));
        return Standardized(differences.Mean / differences.Sd, 1 / Math.Sqrt(differences.N), differences.N - 1, level);
    }

    /// <summary>gz: dz with the correction for small samples.</summary>
    public static EffectSize Gz(Sample differences, double level = 0.95) => Times(Dz(differences, level), Correction(differences.N - 1));

    /// <summary>d_rm = dz·√(2(1 - r)): paired differences by the standard deviation of the answers, with r between the two waves.</summary>
    /// <remarks>Morris, DeShon (2002).</remarks>
    public static double Drm(Sample differences, double correlation) => differences.Mean / differences.Sd * Math.Sqrt(2 * (1 - correlation));

    /// <summary>d_av: the change by the mean of the two standard deviations.</summary>
    /// <remarks>Cumming (2012).</remarks>
    public static double Dav(Sample earlier, Sample later) => (later.Mean - earlier.Mean) / ((earlier.Sd + later.Sd) / 2);

    private static EffectSize Standardized(double d, double unit, double df, double level)
    {
        if (!double.IsFinite(d)) return new EffectSize(d, null);
        var t = d / unit;
        return new EffectSize(d, new Interval(
            NoncentralT.Noncentrality(t, df, (1 + level) / 2) * unit, NoncentralT.Noncentrality(t, df, (1 - level) / 2) * unit));
    }

    private static EffectSize Times(EffectSize effect, double factor) =>
        new(effect.Value * factor, effect.Interval is { } i ? new Interval(i.Low * factor, i.High * factor) : null);
}

/// <summary>Cliff's delta: how often a later answer is the higher of two, minus how often it is the lower. No assumption about distances.</summary>
/// <param name="Delta">From -1 to 1.</param>
/// <param name="UnbiasedVariance">Cliff's unbiased estimate, not below (1 - δ²)/(n1·n2 - 1).</param>
/// <param name="ConsistentVariance">Cliff's consistent estimate.</param>
/// <param name="Interval">By the unbiased variance and Student's t; null if all of one group are above all of the other.</param>
/// <param name="NormalInterval">By the consistent variance and the normal distribution; null likewise.</param>
/// <remarks>Cliff (1996), chapter 5; Feng, Cliff (2004).</remarks>
public sealed record CliffsDelta(double Delta, double UnbiasedVariance, double ConsistentVariance, Interval? Interval, Interval? NormalInterval)
{
    /// <summary>Vargha and Delaney's A: the chance that the later of two answers is the higher, ties by half.</summary>
    public double Superiority => (Delta + 1) / 2;

    /// <summary>Compares every later answer with every earlier one.</summary>
    public static CliffsDelta Of(IReadOnlyList<double> earlier, IReadOnlyList<double> later, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier.Count, 2, nameof(earlier));
        ArgumentOutOfRangeException.ThrowIfLessThan(later.Count, 2, nameof(later));
        double n1 = later.Count, n2 = earlier.Count;
        double[] rows = new double[later.Count], columns = new double[earlier.Count];
        double unequal = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                var sign = later[i].CompareTo(earlier[j]);
                rows[i] += sign / n2;
                columns[j] += sign / n1;
                unequal += sign * sign;
            }
        }

        var delta = rows.Sum() / n1;
        var between = rows.Sum(r => (r - delta) * (r - delta));
        var across = columns.Sum(c => (c - delta) * (c - delta));
        var all = unequal - n1 * n2 * delta * delta;
        var unbiased = Math.Max(
            (n2 * n2 * between + n1 * n1 * across - all) / (n1 * n2 * (n1 - 1) * (n2 - 1)), (1 - delta * delta) / (n1 * n2 - 1));
        var consistent = ((n2 - 1) * between / (n1 - 1) + (n1 - 1) * across / (n2 - 1) + all / ((n1 - 1) * (n2 - 1))) / (n1 * n2);
        return new CliffsDelta(
            delta, unbiased, consistent,
            Around(delta, unbiased, StudentT.Quantile((1 + level) / 2, n1 + n2 - 2)),
            Around(delta, consistent, MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (1 + level) / 2)));
    }

    /// <summary>[δ - δ³ ± z·s·√((1 - δ²)² + z²s²)] / (1 - δ² + z²s²).</summary>
    private static Interval? Around(double delta, double variance, double z)
    {
        var rest = 1 - delta * delta;
        if (rest < 1e-12) return null;
        var spread = z * z * variance;
        var half = Math.Sqrt(spread) * Math.Sqrt(rest * rest + spread);
        return new Interval((delta * rest - half) / (rest + spread), (delta * rest + half) / (rest + spread));
    }
}
