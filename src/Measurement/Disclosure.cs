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

    /// <summary>A14: in a smaller network there is no anonymous wave; people talk together.</summary>
    public const int SmallestNetwork = 8;

    /// <summary>A2: the number of answers that may be told of an open or closed wave; null below the floor.</summary>
    public static int? Count(int answers, int floor = Floor) => answers >= floor ? answers : null;

    /// <summary>A3: whether a reopened wave may be computed again.</summary>
    public static bool MayComputeAgain(int answersBefore, int answersNow) => answersNow - answersBefore >= Floor;

    /// <summary>A1, A9 and A10: what may be told of a dimension.</summary>
    /// <param name="values">One value per person, on <paramref name="scale"/>.</param>
    /// <param name="scale">The scale of the values.</param>
    /// <param name="floor">The fewest answers behind a figure; never below <see cref="Floor"/>.</param>
    /// <returns>The figures to publish; null below the floor.</returns>
    public static Published? Publish(IReadOnlyCollection<double> values, Scale scale, int floor = Floor)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(floor, Floor);
        if (values.Count < floor) return null;

        var sample = Sample.Of(values);
        if (TellsTheRest(values, scale)) return Band(sample, scale);

        var published = Publish(sample, scale);
        if (published.Mean is null || values.Count < Math.Max(floor, FloorForDistributions)) return published;

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
    /// <remarks>Whoever is lowest or highest sees the others most alike and nearest to an end, so it is enough to ask those two.</remarks>
    private static bool TellsTheRest(IReadOnlyCollection<double> values, Scale scale) => new[] { values.Min(), values.Max() }.Any(own =>
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

    /// <summary>A8: the change between two waves, from their published figures; answers that belong together by a code only narrow the interval.</summary>
    /// <param name="earlier">What was published of the earlier wave.</param>
    /// <param name="later">What was published of the later wave.</param>
    /// <param name="scale">The scale of both.</param>
    /// <param name="pairs">The values of the people who are matched, earlier and later; nothing of them but the width of the interval gets out.</param>
    /// <returns>The row of the decision table that was used, and the change, its ends rounded like the means, or to a tenth of a step where
    /// matched answers played a part; null where one of the means is not published.</returns>
    public static (ChangeMethod Method, Change Change)? Compare(Published earlier, Published later, Scale scale, IReadOnlyCollection<(double Earlier, double Later)>? pairs = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier is not { Mean: { } mean1, Spread: { } spread1 } || later is not { Mean: { } mean2, Spread: { } spread2 }) return null;

        var (before, after) = (new Sample(earlier.N, mean1, spread1), new Sample(later.N, mean2, spread2));
        var matched = pairs?.Count ?? 0;
        var method = Change.MethodFor(before.N, after.N, matched);
        // Without any spread among those matched there is no correlation to speak of.
        var correlation = method is ChangeMethod.PartlyMatched or ChangeMethod.Paired
            ? MathNet.Numerics.Statistics.Correlation.Pearson(pairs!.Select(p => p.Earlier), pairs!.Select(p => p.Later))
            : double.NaN;
        if (double.IsNaN(correlation)) method = ChangeMethod.Welch;

        var few = Math.Min(before.N, after.N);
        return method switch
        {
            ChangeMethod.Paired => (method, Rounded(Change.PartlyMatched(before, after, matched, correlation), TenthOfStep)),
            ChangeMethod.PartlyMatched => (method, Rounded(Change.PartlyMatched(before, after, matched, Change.CarefulCorrelation(correlation, matched)), TenthOfStep)),
            _ => (ChangeMethod.Welch, Rounded(Change.Welch(before, after), end => Round(end, few, scale))),
        };

        double TenthOfStep(double end) => Math.Round(Math.Round(end / (scale.Step / 10), MidpointRounding.AwayFromZero) * (scale.Step / 10), 6);

        Change Rounded(Change change, Func<double, double> end) => change with
        {
            Difference = Round(change.Difference, ManyAnswers, scale),
            Interval = new Interval(end(change.Interval.Low), end(change.Interval.High)),
        };
    }

    /// <summary>2.6 and A8: how many are matched and how many stand in one wave only, where each is nobody or enough to hide in.</summary>
    public static bool MayCountMatched(int matched, int onlyEarlier, int onlyLater, int floor = Floor) =>
        new[] { matched, onlyEarlier, onlyLater }.All(n => n == 0 || n >= floor);

    /// <summary>A6, together with A5, A7 and A9: the groups of a breakdown that may be shown beside the figures of everybody.</summary>
    /// <param name="values">One value per person, with the group that they chose; null where they chose none.</param>
    /// <param name="scale">The scale of the values.</param>
    /// <param name="floor">The fewest answers behind a figure.</param>
    /// <returns>Per group its mean and spread, under null for small groups taken together; empty unless everybody's figure, each shown group and
    /// those left over could each be told as a mean: else what is held back of one would follow from the rest. Never with a distribution, since
    /// that of those left over would follow.</returns>
    public static IReadOnlyList<(string? Group, Published Figures)> PublishGroups(IReadOnlyCollection<(string? Group, double Value)> values, Scale scale, int floor = Floor)
    {
        ArgumentNullException.ThrowIfNull(values);
        var everybody = values.Select((v, person) => (v.Group, v.Value, Person: person)).ToList();
        // Those who chose no group are one as well, under no name: never shown by itself, and too few of them need others to hide behind.
        var partition = Partition.Of(everybody.GroupBy(v => v.Group ?? "").ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal), floor);

        var shown = partition.Shown.Where(g => g.Length > 0).Select(g => ((string?)g, everybody.Where(v => v.Group == g).ToList())).ToList();
        if (partition.Other.Count > 0) shown.Add((null, everybody.Where(v => partition.Other.Contains(v.Group ?? "")).ToList()));
        if (shown.Count == 0) return [];

        var ledger = new ReleaseLedger(floor: floor);
        var told = shown.SelectMany(g => g.Item2).Select(v => v.Person).ToHashSet();
        var left = everybody.Where(v => !told.Contains(v.Person)).ToList();
        List<List<(string? Group, double Value, int Person)>> parts = [everybody, .. shown.Select(g => g.Item2)];
        if (parts.Any(part => ledger.Release(Release.Mean("", 0, part.Select(v => v.Person))) != ReleaseVerdict.Allowed)) return [];
        if (left.Count > 0) parts.Add(left);
        var figures = parts.ConvertAll(part => Publish([.. part.Select(v => v.Value)], scale, floor));
        if (figures.Any(f => f is not { Mean: not null })) return [];
        return [.. shown.Zip(figures.Skip(1), (group, told) => (group.Item1, told! with { Distribution = null }))];
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
