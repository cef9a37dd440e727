using MathNet.Numerics.Distributions;

namespace LivingNetworks.Measurement;

/// <summary>Cronbach's alpha with Feldt's interval.</summary>
/// <param name="Alpha">How much of the spread of a sum of items the items share; not a number without any spread.</param>
/// <param name="Interval">Feldt's.</param>
/// <param name="N">People who answered all items of it.</param>
/// <param name="Items">How many items.</param>
public readonly record struct CronbachsAlpha(double Alpha, Interval Interval, int N, int Items);

/// <summary>Shrout and Fleiss's six intraclass correlations: one way, two way random, two way mixed; of one rating and of the mean of all.</summary>
/// <param name="One">ICC(1,1).</param>
/// <param name="Two">ICC(2,1).</param>
/// <param name="Three">ICC(3,1).</param>
/// <param name="OneMean">ICC(1,k).</param>
/// <param name="TwoMean">ICC(2,k).</param>
/// <param name="ThreeMean">ICC(3,k), which is Cronbach's alpha.</param>
public readonly record struct IntraclassCorrelations(double One, double Two, double Three, double OneMean, double TwoMean, double ThreeMean);

/// <summary>Whether items go together. Rows are people, columns items that point the same way: turn the reversed ones around first
/// (<see cref="Scale.To"/>). Whoever left an item open (not a number) is left out.</summary>
public static class Reliability
{
    /// <summary>Fewer people than this, over networks, do not give an alpha that can be judged (measurement.md 1.2).</summary>
    public const int FewestPeople = 50;

    /// <summary>α = k/(k - 1)·(1 - Σs_i²/s_T²), with 1 - (1 - α)·F at both quantiles as its interval.</summary>
    /// <remarks>Cronbach (1951); Feldt (1965), with n - 1 and (n - 1)(k - 1) degrees of freedom.</remarks>
    /// <param name="answers">The answers.</param>
    /// <param name="without">Columns that are left out, such as two reversed items.</param>
    /// <param name="level">Of the interval.</param>
    public static CronbachsAlpha Alpha(IReadOnlyList<IReadOnlyList<double>> answers, IReadOnlyCollection<int>? without = null, double level = 0.95)
    {
        var (cells, n, k) = Complete(answers, without);
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 2, nameof(answers));
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 2, nameof(answers));
        var means = new double[k];
        for (var cell = 0; cell < cells.Length; cell += k)
        {
            for (var item = 0; item < k; item++) means[item] += cells[cell + item];
        }

        for (var item = 0; item < k; item++) means[item] /= n;
        double within = 0, total = 0;
        for (var cell = 0; cell < cells.Length; cell += k)
        {
            double sum = 0;
            for (var item = 0; item < k; item++)
            {
                var deviation = cells[cell + item] - means[item];
                within += deviation * deviation;
                sum += deviation;
            }

            total += sum * sum;
        }

        var alpha = k / (k - 1.0) * (1 - within / total);
        double df1 = n - 1, df2 = (n - 1.0) * (k - 1);
        return new CronbachsAlpha(
            alpha,
            new Interval(
                1 - (1 - alpha) * FisherSnedecor.InvCDF(df1, df2, (1 + level) / 2), 1 - (1 - alpha) * FisherSnedecor.InvCDF(df1, df2, (1 - level) / 2)),
            n, k);
    }

    /// <summary>Omega of one factor: (Σλ)²/[(Σλ)² + Σθ].</summary>
    /// <remarks>McDonald (1999), formula 6.20a.</remarks>
    /// <param name="loadings">λ, on the scale of the items.</param>
    /// <param name="uniquenesses">θ, what each item has for itself, on the same scale squared; for standardized loadings 1 - λ².</param>
    public static double Omega(IReadOnlyCollection<double> loadings, IReadOnlyCollection<double> uniquenesses)
    {
        ArgumentNullException.ThrowIfNull(loadings);
        ArgumentNullException.ThrowIfNull(uniquenesses);
        var common = loadings.Sum() * loadings.Sum();
        return common / (common + uniquenesses.Sum());
    }

    /// <summary>Omega of one factor with standardized loadings.</summary>
    public static double Omega(IReadOnlyCollection<double> standardizedLoadings) =>
        Omega(standardizedLoadings, [.. standardizedLoadings.Select(l => 1 - l * l)]);

    /// <summary>Omega of one factor, estimated: loadings that leave the least squared residual correlations (minres), times the items' spread.</summary>
    /// <returns>Null if the items share nothing that one factor explains: fewer than three items, an item without spread, or no solution.</returns>
    public static double? Omega(IReadOnlyList<IReadOnlyList<double>> answers, IReadOnlyCollection<int>? without = null)
    {
        var (cells, n, k) = Complete(answers, without);
        if (k < 3 || n < 3) return null;
        var items = Enumerable.Range(0, k).Select(item => Sample.Of([.. Enumerable.Range(0, n).Select(row => cells[row * k + item])])).ToArray();
        if (items.Any(i => i.Sd == 0)) return null;
        var correlations = new double[k, k];
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j < k; j++)
            {
                double sum = 0;
                for (var row = 0; row < n; row++) sum += (cells[row * k + i] - items[i].Mean) * (cells[row * k + j] - items[j].Mean);
                correlations[i, j] = sum / (n - 1) / items[i].Sd / items[j].Sd;
            }
        }

        return Loadings(correlations) is { } loadings
            ? Omega([.. loadings.Select((l, i) => l * items[i].Sd)], [.. loadings.Select((l, i) => (1 - l * l) * items[i].Sd * items[i].Sd)])
            : null;
    }

    /// <summary>The loadings of one factor on correlations: minimum residuals, one loading at a time, none above 1.</summary>
    /// <remarks>Harman, Jones (1966); the limit is Harman, Fukuda (1966).</remarks>
    /// <returns>Null if it does not settle.</returns>
    public static IReadOnlyList<double>? Loadings(double[,] correlations)
    {
        ArgumentNullException.ThrowIfNull(correlations);
        var k = correlations.GetLength(0);
        var loadings = new double[k];
        Array.Fill(loadings, 0.5);
        for (var round = 0; round < 10_000; round++)
        {
            double moved = 0;
            for (var i = 0; i < k; i++)
            {
                double explained = 0, squares = 0;
                for (var j = 0; j < k; j++)
                {
                    if (j == i) continue;
                    explained += correlations[i, j] * loadings[j];
                    squares += loadings[j] * loadings[j];
                }

                if (squares == 0) return null;
                var better = Math.Clamp(explained / squares, -1, 1);
                moved = Math.Max(moved, Math.Abs(better - loadings[i]));
                loadings[i] = better;
            }

            if (moved < 1e-13) return loadings;
        }

        return null;
    }

    /// <summary>The six intraclass correlations of people (rows) rated by judges (columns).</summary>
    /// <remarks>Shrout, Fleiss (1979), from the mean squares between rows, between columns, within rows and of what is left.</remarks>
    public static IntraclassCorrelations Icc(IReadOnlyList<IReadOnlyList<double>> ratings)
    {
        var (cells, rows, columns) = Complete(ratings, null);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 2, nameof(ratings));
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 2, nameof(ratings));
        double n = rows, k = columns, mean = cells.Average();
        var ofRows = cells.Chunk(columns).Select(r => r.Average()).ToArray();
        var ofColumns = Enumerable.Range(0, columns).Select(c => Enumerable.Range(0, rows).Average(r => cells[r * columns + c])).ToArray();
        var all = cells.Sum(c => (c - mean) * (c - mean));
        var betweenRows = k * ofRows.Sum(r => (r - mean) * (r - mean));
        var betweenColumns = n * ofColumns.Sum(c => (c - mean) * (c - mean));
        var bms = betweenRows / (n - 1);
        var jms = betweenColumns / (k - 1);
        var wms = (all - betweenRows) / (n * (k - 1));
        var ems = (all - betweenRows - betweenColumns) / ((n - 1) * (k - 1));
        return new IntraclassCorrelations(
            (bms - wms) / (bms + (k - 1) * wms), (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n), (bms - ems) / (bms + (k - 1) * ems),
            (bms - wms) / bms, (bms - ems) / (bms + (jms - ems) / n), (bms - ems) / bms);
    }

    /// <summary>The rows without a gap in the columns that count, one after the other.</summary>
    internal static (double[] Cells, int Rows, int Columns) Complete(IReadOnlyList<IReadOnlyList<double>> answers, IReadOnlyCollection<int>? without)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count == 0) return ([], 0, 0);
        var columns = Enumerable.Range(0, answers[0].Count).Except(without ?? []).ToArray();
        var cells = new double[answers.Count * columns.Length];
        var filled = 0;
        foreach (var answer in answers)
        {
            var row = cells.AsSpan(filled, columns.Length);
            var whole = true;
            for (var i = 0; i < columns.Length; i++)
            {
                row[i] = answer[columns[i]];
                whole &= !double.IsNaN(row[i]);
            }

            if (whole) filled += columns.Length;
        }

        return (cells[..filled], columns.Length == 0 ? 0 : filled / columns.Length, columns.Length);
    }
}
