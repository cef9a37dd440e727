using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace LivingNetworks.Measurement;

/// <summary>A figure of a list of numbers; the list is only lent.</summary>
public delegate double Figure(ReadOnlySpan<double> values);

/// <summary>Intervals from drawing again and again, with replacement, from the answers that there are.</summary>
/// <param name="Estimate">The figure of the answers themselves.</param>
/// <param name="Percentile">Between the quantiles of what was drawn.</param>
/// <param name="Basic">The same, mirrored in the estimate.</param>
/// <param name="Accelerated">BCa: the quantiles moved for bias and for a spread that changes with the value.</param>
/// <param name="Bias">z0.</param>
/// <param name="Acceleration">a.</param>
/// <remarks>Efron, Tibshirani (1993), chapters 13 and 14; Davison, Hinkley (1997), chapter 5. What is drawn equal to the estimate counts
/// half below it, half above: on 1-5 items those are many, and programs that count only what lies below, as R's boot does, shift the
/// interval (oracle T10). A quantile is the smallest drawn value with at least that share at or below it.</remarks>
public sealed record Bootstrap(double Estimate, Interval Percentile, Interval Basic, Interval Accelerated, double Bias, double Acceleration)
{
    /// <summary>The fewest rounds of drawing.</summary>
    public const int FewestRounds = 9_999;

    /// <summary>The most values of which all possible draws are gone through.</summary>
    public const int MostForAll = 10;

    /// <summary>Draws as often as asked. The same seed gives the same intervals.</summary>
    public static Bootstrap Of(IReadOnlyCollection<double> values, Figure figure, int seed, int rounds = FewestRounds, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Count, 2, nameof(values));
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, FewestRounds);
        double[] data = [.. values], drawn = new double[data.Length], figures = new double[rounds], chances = new double[data.Length];
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        for (var round = 0; round < rounds; round++)
        {
            random.NextDoubles(chances);
            for (var i = 0; i < drawn.Length; i++) drawn[i] = data[(int)(chances[i] * data.Length)];
            figures[round] = figure(drawn);
        }

        var weights = new double[rounds];
        Array.Fill(weights, 1.0 / rounds);
        return From(data, figure, figures, weights, level);
    }

    /// <summary>Goes through all nⁿ draws, for at most ten values: no chance is left in the interval.</summary>
    /// <remarks>Draws that differ only in order are one draw with the weight n!/(k1!·k2!·…)/nⁿ: 92,378 for ten values.</remarks>
    public static Bootstrap OfAll(IReadOnlyCollection<double> values, Figure figure, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Count, 2, nameof(values));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Count, MostForAll, nameof(values));
        double[] data = [.. values], drawn = new double[data.Length];
        List<double> figures = [], weights = [];
        Draw(0, 0, 1);
        return From(data, figure, [.. figures], [.. weights], level);

        // Fills the draw with the values from this one on; the weight is the multinomial probability so far.
        void Draw(int value, int filled, double weight)
        {
            var n = data.Length;
            if (value == n - 1 || filled == n)
            {
                for (var left = filled; left < n; left++)
                {
                    drawn[left] = data[value];
                    weight /= n;
                }

                figures.Add(figure(drawn));
                weights.Add(weight);
                return;
            }

            Draw(value + 1, filled, weight);
            for (var taken = 1; filled + taken <= n; taken++)
            {
                drawn[filled + taken - 1] = data[value];
                weight *= (double)(n - filled - taken + 1) / taken / n;
                Draw(value + 1, filled + taken, weight);
            }
        }
    }

    /// <summary>The interval around the mean.</summary>
    public static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    private static Bootstrap From(double[] data, Figure figure, double[] figures, double[] weights, double level)
    {
        var estimate = figure(data);
        var same = 1e-10 * Math.Max(1, data.Max(Math.Abs));
        double below = 0;
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i] < estimate - same) below += weights[i];
            else if (figures[i] <= estimate + same) below += weights[i] / 2;
        }

        Array.Sort(figures, weights);
        var (z0, a) = (Normal.InvCDF(0, 1, below), AccelerationOf(data, figure));
        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        var percentile = Between((1 - level) / 2, (1 + level) / 2);
        return new Bootstrap(
            estimate, percentile, new Interval(2 * estimate - percentile.High, 2 * estimate - percentile.Low), Between(Moved(-z), Moved(z)), z0, a);

        double Moved(double quantile) => Normal.CDF(0, 1, z0 + (z0 + quantile) / (1 - a * (z0 + quantile)));
        Interval Between(double low, double high) => new(Quantile(figures, weights, low), Quantile(figures, weights, high));
    }

    /// <summary>a = ΣU³/(6·(ΣU²)^1.5), U the mean of the figures without each value in turn, minus each of those.</summary>
    private static double AccelerationOf(double[] data, Figure figure)
    {
        var without = new double[data.Length];
        var rest = data[1..];
        for (var i = 0; i < data.Length; i++)
        {
            without[i] = figure(rest);
            if (i < rest.Length) rest[i] = data[i];
        }

        var mean = Mean(without);
        double squares = 0, cubes = 0;
        foreach (var value in without)
        {
            var u = mean - value;
            squares += u * u;
            cubes += u * u * u;
        }

        return squares == 0 ? 0 : cubes / (6 * Math.Pow(squares, 1.5));
    }

    private static double Quantile(double[] figures, double[] weights, double probability)
    {
        double cumulative = 0;
        for (var i = 0; i < figures.Length; i++)
        {
            cumulative += weights[i];
            if (cumulative >= probability - 1e-12) return figures[i];
        }

        return figures[^1];
    }
}
