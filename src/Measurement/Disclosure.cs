namespace LivingNetworks.Measurement;

/// <summary>Figures about a group that hide every person in it: the rules of measurement.md 3.3 that need no memory of earlier releases.</summary>
/// <remarks>Those that need memory are in <see cref="ReleaseLedger"/>, those for breakdowns in <see cref="Partition"/>.</remarks>
public static class Disclosure
{
    /// <summary>A1: the fewest answers behind a mean, a spread or a change. A network may ask for more, never for fewer.</summary>
    public const int Floor = 5;

    /// <summary>A1: the fewest answers behind a distribution.</summary>
    public const int FloorForDistributions = 8;

    /// <summary>A1: the fewest answers behind remarks.</summary>
    public const int FloorForRemarks = 10;

    /// <summary>A10: from this many answers on, means carry one more decimal.</summary>
    public const int ManyAnswers = 30;

    /// <summary>A2: the number of answers that may be told of an open or closed wave; null below the floor.</summary>
    public static int? Count(int answers) => answers >= Floor ? answers : null;

    /// <summary>A3: whether a reopened wave may be computed again.</summary>
    public static bool MayComputeAgain(int answersBefore, int answersNow) => answersNow - answersBefore >= Floor;

    /// <summary>A1, A9 and A10: what may be told of a dimension.</summary>
    /// <param name="values">One value per person, on <paramref name="scale"/>.</param>
    /// <param name="scale">The scale of the values.</param>
    /// <returns>The figures to publish; null below the floor.</returns>
    public static Published? Publish(IReadOnlyCollection<double> values, Scale scale)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count < Floor) return null;

        var sample = Sample.Of(values);
        if (TellsTheRest(values, scale)) return Band(sample, scale);

        var published = Publish(sample, scale);
        if (published.Mean is null || values.Count < FloorForDistributions) return published;

        var counts = new int[scale.Steps];
        foreach (var value in values) counts[scale.Nearest(value)]++;
        // A9 speaks of unanimity: one full column says what everybody answered, even where the means differ a little.
        return counts.Count(c => c > 0) > 1 ? published with { Distribution = counts } : published;
    }

    /// <summary>A9 and A10: what may be told of a mean and a spread that are known already, such as those of an imported wave.</summary>
    public static Published Publish(Sample sample, Scale scale)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sample.N, Floor);
        return TellsEverybody(sample, scale)
            ? Band(sample, scale)
            : new Published(sample.N, Round(sample.Mean, sample.N, scale), Round(sample.Sd, sample.N, scale), null, null, null);
    }

    /// <summary>A9: no spread, or a mean within a quarter step of an end, tells what each person said.</summary>
    private static bool TellsEverybody(Sample sample, Scale scale) =>
        Round(sample.Sd, sample.N, scale) == 0 || sample.Mean >= scale.Highest - scale.Step / 4 || sample.Mean <= scale.Lowest + scale.Step / 4;

    /// <summary>A9 as one of them sees it: whoever takes the own answer out of mean and spread must not find the others unanimous
    /// (measurement.md 3.2, attacks 5 and 6 together).</summary>
    private static bool TellsTheRest(IReadOnlyCollection<double> values, Scale scale) => values.Distinct().Any(own =>
    {
        List<double> rest = [.. values];
        rest.Remove(own);
        return TellsEverybody(Sample.Of(rest), scale);
    });

    /// <summary>The half of a step at an end, or the step around the mean: never the mean itself.</summary>
    private static Published Band(Sample sample, Scale scale)
    {
        var half = scale.Step / 2;
        var step = scale.Lowest + scale.Nearest(sample.Mean) * scale.Step;
        double? low = step - half <= scale.Lowest ? null : step - half, high = step + half >= scale.Highest ? null : step + half;
        return new Published(sample.N, null, null, low, high, null);
    }

    /// <summary>A8: the change between two waves, from their published figures and nothing else.</summary>
    /// <returns>The change with its ends rounded like the means; null where one of the means is not published.</returns>
    public static Change? Compare(Published earlier, Published later, Scale scale)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier is not { Mean: { } mean1, Spread: { } spread1 } || later is not { Mean: { } mean2, Spread: { } spread2 }) return null;

        var change = Change.Welch(new Sample(earlier.N, mean1, spread1), new Sample(later.N, mean2, spread2));
        var few = Math.Min(earlier.N, later.N);
        return change with
        {
            Difference = Round(change.Difference, ManyAnswers, scale),
            Interval = new Interval(Round(change.Interval.Low, few, scale), Round(change.Interval.High, few, scale)),
        };
    }

    /// <summary>A10: a hundredth of the scale below thirty answers, a thousandth from there on.</summary>
    /// <remarks>On 0 to 100 these are whole numbers, as the catalogue shows its own examples.</remarks>
    public static double Round(double value, int n, Scale scale)
    {
        var unit = (scale.Highest - scale.Lowest) / (n < ManyAnswers ? 100 : 1000);
        // The last rounding only removes the binary dust of the multiplication.
        return Math.Round(Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit, 6);
    }
}

/// <summary>The figures of one dimension in one wave that may be shown to a circle.</summary>
/// <param name="N">How many people's answers stand behind them.</param>
/// <param name="Mean">The rounded mean; null where only a band may be told.</param>
/// <param name="Spread">The rounded standard deviation; null with the mean.</param>
/// <param name="AtLeast">Lower end of the band that stands in place of the mean.</param>
/// <param name="AtMost">Upper end of that band.</param>
/// <param name="Distribution">People per nearest step; null below eight answers and where all stand on one step.</param>
public sealed record Published(int N, double? Mean, double? Spread, double? AtLeast, double? AtMost, IReadOnlyList<int>? Distribution);
