using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LivingNetworks.Measurement.Networks;

namespace LivingNetworks.Measurement.Tests;

/// <summary>Random answers with ties, gaps and degenerate cases, given to R and to igraph as well: one process each for all of them.</summary>
public sealed class OtherPrograms : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ln-agreement-");

    /// <summary>Asks both at once, if they are there.</summary>
    public OtherPrograms()
    {
        if (Missing is not null) return;
        File.WriteAllLines(At("cases.txt"), Statistics.Select(c => c.Line));
        File.WriteAllText(At("cases.json"), JsonSerializer.Serialize(Networks.Select(n => new { nodes = n.Graph.Nodes, directed = n.Graph.Directed, edges = n.Edges, groups = n.Groups })));
        Process[] both =
        [
            Started("/usr/bin/Rscript", "--vanilla", "statistics.R", At("cases.txt"), At("answers.txt")),
            Started("/usr/bin/python3", "networks.py", At("cases.json"), At("answers.json")),
        ];
        foreach (var process in both)
        {
            using (process)
            {
                var errors = process.StandardError.ReadToEnd();
                process.WaitForExit();
                Assert.True(process.ExitCode == 0, errors);
            }
        }

        OfR = [.. File.ReadLines(At("answers.txt")).Select(l => l.Split(' ').Select(Number).ToArray())];
        OfIgraph = [.. JsonElement.Parse(File.ReadAllText(At("answers.json"))).EnumerateArray()];
    }

    /// <summary>Why nothing can be compared here, or null.</summary>
    public static string? Missing { get; } = File.Exists("/usr/bin/Rscript") && Directory.Exists("/usr/lib/python3/dist-packages/igraph")
        ? null
        : "R or igraph is not installed: apt-get install r-base-core python3-igraph.";

    internal static IReadOnlyList<StatisticalCase> Statistics { get; } = StatisticalCase.All();

    internal static IReadOnlyList<RandomNetwork> Networks { get; } = [.. Enumerable.Range(1, 200).Select(RandomNetwork.Of)];

    internal double[][] OfR { get; } = [];

    internal JsonElement[] OfIgraph { get; } = [];

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Equal to so many parts of itself; without a value here is without a value there.</summary>
    internal static bool Same(double ours, double theirs, double relative = 1e-9) =>
        double.IsNaN(theirs) ? double.IsNaN(ours) : Math.Abs(ours - theirs) <= relative * Math.Abs(theirs) + 1e-11;

    private static double Number(string text) => text is "NA" or "NaN" ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);

    private string At(string file) => Path.Combine(_folder.FullName, file);

    private static Process Started(string program, params string[] arguments) => Process.Start(
        new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.Combine(Oracles.Folder(), "reference"), RedirectStandardError = true })!;
}

/// <summary>A case for R: its line, and what we answer.</summary>
internal sealed record StatisticalCase(string Kind, string Line, Func<double[]> Ours, double Tolerance)
{
    private const double Searched = 1e-6;

    public static List<StatisticalCase> All()
    {
        var random = new Random(20261122);
        var cases = new List<StatisticalCase>();
        void Add(string kind, Func<double[]> ours, double[] x, double[]? y = null, double tolerance = 1e-9) => cases.Add(new StatisticalCase(
            kind, $"{kind};{Text(x)};{Text(y ?? [])}", ours, tolerance));
        double[] Likert(int n) => [.. Enumerable.Range(0, n).Select(_ => (double)random.Next(1, 6))];
        double[] Scores(int n) => [.. Enumerable.Range(0, n).Select(_ => random.Next(4, 21) / 4.0)];
        double[] Measured(int n) => [.. Enumerable.Range(0, n).Select(_ => Math.Round(random.NextDouble() * 100 - 30, 3))];
        double[] Distinct(int n) => [.. Enumerable.Range(1, 400).OrderBy(_ => random.Next()).Take(n).Select(v => (v - 150 == 0 ? 500 : v - 150) / 8.0)];
        double[] Any(int n) => random.Next(4) switch { 0 => Likert(n), 1 => Scores(n), 2 => Measured(n), _ => [.. Enumerable.Repeat(3.25, n)] };
        double[] Gaps(double[] values) => [.. values.Select(v => random.Next(6) == 0 ? double.NaN : v)];
        double[] Factor(int n, int k) => [.. Enumerable.Range(0, n).SelectMany(_ =>
        {
            var person = random.NextDouble() * 3;
            return Enumerable.Range(0, k).Select(_ => Math.Clamp(Math.Round(person + random.NextDouble() * 2.5), 1, 5)).ToArray();
        })];

        for (var i = 0; i < 40; i++)
        {
            double[] x = Gaps(Any(random.Next(1, 30))), y = Gaps(Any(x.Length)), z = Gaps(Any(random.Next(1, 30)));
            Add("mean", () => Of(Known(x)), x);
            Add("paired", () => Of(Paired(x, y)), x, y);
            Add("welch", () => Of(Welch(Known(x), Known(z))), x, z);

            double[] d = [.. Distinct(random.Next(9, 30)).DistinctBy(Math.Abs)], e = Distinct(random.Next(8, 30));
            var cut = random.Next(4, e.Length - 3);
            Add("signedrank", () => Of(Exact.SignedRank(d), Exact.PseudoMedian(d)), d);
            Add("ranksum", () => Of(Exact.MannWhitney(e[..cut], e[cut..]), Exact.Shift(e[..cut], e[cut..])), e[..cut], e[cut..]);

            double[] t = [.. Likert(random.Next(1, 11)).Select(v => v - 3)], u = [.. Scores(random.Next(1, 11)).Select(v => v - 3)];
            double[] a = Likert(random.Next(1, 8)), b = i % 2 == 0 ? Likert(random.Next(1, 7)) : Scores(random.Next(1, 7));
            Add("signedties", () => [.. Tails(Exact.SignedRank(t)), .. Tails(Exact.SignedRank(t, Zeros.Pratt))], t);
            Add("rankties", () => Tails(Exact.MannWhitney(a, b)), a, b);
            Add("signflip", () => Tails(Exact.SignFlip(u)!.Value), u);
            Add("permutation", () => Tails(Exact.Permutation(a, b)!.Value), a, b);

            var k = random.Next(2, 8);
            double[] items = Factor(random.Next(12, 40), k), whole = items[..], judged = Factor(random.Next(4, 9), 4), grouped = Factor(random.Next(3, 12), k);
            items[random.Next(items.Length)] = double.NaN;
            Add("alpha", () => Of(Reliability.Alpha(Rows(items, k))), items, [k]);
            if (k > 3) Add("omega", () => [Reliability.Omega(Rows(whole, k)) ?? double.NaN], whole, [k], 1e-5);
            Add("icc", () => Of(Reliability.Icc(Rows(judged, 4))), judged, [4]);
            Add("agreement", () => Of(Columns(grouped, k)), grouped, [k]);

            double[] p = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Math.Round(Math.Pow(random.NextDouble(), 2), 2))];
            Add("holm", () => [.. SeveralLooks.Holm(p)], p);
            int n = random.Next(4, 60), many = random.Next(1, 300), some = random.Next(0, many + 1);
            double delta = Math.Round(random.NextDouble() * 1.8 + 0.1, 3), power = Math.Round(random.NextDouble() * 0.7 + 0.25, 2), df = random.Next(1, 200) / 2.0 + 0.5;
            Add("power", () => [Power.TwoGroups(n, delta), Power.Paired(n, delta), Power.SmallestTwoGroups(n, power), Power.SmallestPaired(n, power)], [n, delta, power], tolerance: 1e-8);
            double at = Math.Round(random.NextDouble() * 12 - 4, 3), centre = Math.Round(random.NextDouble() * 9 - 3, 3), share = Math.Round(0.001 + random.NextDouble() * 0.998, 4);
            Add("noncentral", () => [NoncentralT.Cdf(at, df, centre)], [at, df, centre]);
            Add("quantile", () => [StudentT.Quantile(share, df), StudentT.TwoSided(at, df)], [share, df, at]);
            Add("wilson", () => [Response.Wilson(some, many).Low, Response.Wilson(some, many).High], [some, many]);
            Add("correction", () => [Effect.Correction(df + 1)], [df + 1]);
            double[] first = Likert(random.Next(3, 20)), second = Scores(random.Next(3, 20));
            Add("cliff", () => [CliffsDelta.Of(first, second).Delta, CliffsDelta.Of(first, second).ConsistentVariance], first, second);
            double[] f = Measured(random.Next(3, 20)), g = Measured(random.Next(3, 20));
            Add("effect", () => Of(Effect.CohensD(Sample.Of(f), Sample.Of(g))), f, g, Searched);
            var few = i % 2 == 0 ? Likert(random.Next(3, 6)) : Measured(random.Next(3, 6));
            Add("bca", () => Of(Bootstrap.OfAll(few, Bootstrap.Mean)), few);
        }

        return cases;
    }

    private static string Text(double[] values) => string.Join(' ', values.Select(v => double.IsNaN(v) ? "NA" : v.ToString("R", CultureInfo.InvariantCulture)));

    private static double[] Known(double[] values) => [.. values.Where(v => !double.IsNaN(v))];

    private static double[] Of(double[] values)
    {
        var sample = Sample.Of(values);
        return [sample.N, sample.Mean, sample.Sd];
    }

    private static Change? Paired(double[] x, double[] y)
    {
        var differences = Sample.Of(Known([.. x.Zip(y, (a, b) => b - a)]));
        return differences.N < 2 ? null : Change.Paired(differences);
    }

    private static Change? Welch(double[] x, double[] y) => x.Length < 2 || y.Length < 2 ? null : Change.Welch(Sample.Of(x), Sample.Of(y));

    /// <summary>Where nothing varies, R refuses to test.</summary>
    private static double[] Of(Change? change) => change is { StandardError: > 0 } c
        ? [c.Difference, c.DegreesOfFreedom, c.P, c.Interval.Low, c.Interval.High]
        : [.. Enumerable.Repeat(double.NaN, 5)];

    private static double[] Of(ExactTest test, (double Estimate, Interval? Interval) place) =>
        [test.Statistic, test.PTwoSided, place.Estimate, place.Interval!.Value.Low, place.Interval.Value.High];

    private static double[] Tails(ExactTest test) => [test.Statistic, test.PGreater, test.PLess, test.PTwoSided];

    private static double[][] Rows(double[] values, int columns) => [.. values.Chunk(columns)];

    private static double[] Of(CronbachsAlpha alpha) => [alpha.Alpha, alpha.Interval.Low, alpha.Interval.High, alpha.N];

    private static double[] Of(IntraclassCorrelations icc) => [icc.One, icc.Two, icc.Three, icc.OneMean, icc.TwoMean, icc.ThreeMean];

    private static double[] Of(EffectSize effect) => [effect.Value, effect.Interval!.Value.Low, effect.Interval.Value.High];

    private static double[] Of(Bootstrap b) =>
        [b.Estimate, b.Bias, b.Acceleration, b.Accelerated.Low, b.Accelerated.High, b.Percentile.Low, b.Percentile.High];

    private static double[][] Columns(double[] values, int columns) =>
        [.. Enumerable.Range(0, columns).Select(c => values.Where((_, at) => at % columns == c).ToArray())];

    private static double[] Of(double[][] items)
    {
        Sample[] samples = [.. items.Select(i => Sample.Of(i))];
        return [Agreement.Rwg(samples[0], 5), Agreement.RwgJ(samples, 5), Agreement.RwgStar(samples, 5), Agreement.AverageDeviation(items[0])];
    }
}

/// <summary>A case for igraph: sparse or dense, in one part or many, with directions or without.</summary>
internal sealed record RandomNetwork(Graph Graph, int[][] Edges, int[] Groups)
{
    public static RandomNetwork Of(int seed)
    {
        var random = new Random(seed);
        var (nodes, directed, chance) = (random.Next(3, 41), seed % 3 == 0, Math.Pow(random.NextDouble(), 2.5));
        int[][] edges = [.. from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(0, nodes)
            where a != b && (directed || a < b) && random.NextDouble() < chance select new[] { a, b }];
        return new RandomNetwork(
            Graph.Of(nodes, edges.Select(e => new Tie(e[0], e[1])), directed, NodeKind.Organisations), edges, [.. Enumerable.Range(0, nodes).Select(_ => random.Next(4))]);
    }
}

/// <summary>A test that compares with R and igraph; skipped, with the reason, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OtherProgramsTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips if there is nothing to compare with.</summary>
    public OtherProgramsTheoryAttribute() => Skip = OtherPrograms.Missing!;
}

public class AgreesWithOtherPrograms(OtherPrograms others) : IClassFixture<OtherPrograms>
{
    public static TheoryData<string> Kinds => [.. OtherPrograms.Statistics.Select(c => c.Kind).Distinct()];

    [OtherProgramsTheory]
    [MemberData(nameof(Kinds))]
    public void R_finds_the_same(string kind)
    {
        Assert.Equal(OtherPrograms.Statistics.Count, others.OfR.Length);
        var (compared, differ) = (0, new List<string>());
        foreach (var (c, theirs) in OtherPrograms.Statistics.Zip(others.OfR).Where(c => c.First.Kind == kind))
        {
            // minres may put all of an item into the factor; R's search then leaves what a correlation can be.
            if (kind == "omega" && double.IsNaN(theirs[0])) continue;
            var ours = c.Ours();
            compared++;
            if (ours.Length != theirs.Length || ours.Zip(theirs).Any(p => !OtherPrograms.Same(p.First, p.Second, c.Tolerance)))
            {
                differ.Add($"{c.Line}\n  ours   {string.Join(' ', ours)}\n  theirs {string.Join(' ', theirs)}");
            }
        }

        Assert.True(compared >= 15, $"only {compared} compared");
        Assert.True(differ.Count == 0, $"{differ.Count} of {compared} differ:\n{string.Join('\n', differ.Take(3))}");
    }

    public static TheoryData<string> Figures => [.. OfOurs.Value[0].Keys];

    private static readonly Lazy<Dictionary<string, double[]>[]> OfOurs = new(() => [.. OtherPrograms.Networks.Select(Ours)]);

    [OtherProgramsTheory]
    [MemberData(nameof(Figures))]
    public void Igraph_finds_the_same(string figure)
    {
        var (compared, differ) = (0, new List<string>());
        foreach (var ((network, theirs), all) in OtherPrograms.Networks.Zip(others.OfIgraph).Zip(OfOurs.Value))
        {
            double[] ours = all[figure], expected = Values(theirs.GetProperty(figure));
            compared++;
            if (ours.Length != expected.Length || ours.Zip(expected).Any(p => !OtherPrograms.Same(p.First, p.Second)))
            {
                differ.Add($"{network.Graph.Nodes} nodes, {network.Graph.Ties} ties: {string.Join(' ', ours)} and not {string.Join(' ', expected)}");
            }
        }

        Assert.Equal(OtherPrograms.Networks.Count, compared);
        Assert.True(differ.Count == 0, $"{differ.Count} of {compared} differ:\n{string.Join('\n', differ.Take(3))}");
    }

    [OtherProgramsTheory]
    [InlineData(50)]
    public void Fifty_orders_divide_better_than_igraphs_one(int orders)
    {
        double ours = 0, igraphs = 0;
        foreach (var (network, theirs) in OtherPrograms.Networks.Zip(others.OfIgraph).Where(n => n.First.Graph.Ties > 0))
        {
            var (_, q) = Clusters.Best(network.Graph.Undirected(), 1, orders);
            var one = theirs.GetProperty("largest modularity").GetDouble();
            // Both look, neither knows the best there is: an order of igraph's may find what none of ours did.
            Assert.True(q >= one - 0.005, $"{network.Graph.Nodes} nodes, {network.Graph.Ties} ties: {q} and not {one}");
            (ours, igraphs) = (ours + q, igraphs + one);
        }

        Assert.True(ours > igraphs, $"{ours} and not {igraphs}");
    }

    private static double[] Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Values)],
        JsonValueKind.Null => [double.NaN],
        _ => [element.GetDouble()],
    };

    private static Dictionary<string, double[]> Ours(RandomNetwork network)
    {
        var (graph, groups) = (network.Graph, network.Groups);
        var figures = new NetworkFigures(graph, Coverage.Full(graph.Nodes));
        var (ties, cohesion, reach) = (graph.Undirected(), figures.Cohesion().Value, figures.Reach().Value);
        var returned = figures.Reciprocated();
        return new Dictionary<string, double[]>
        {
            ["density"] = [Value(figures.Density())],
            ["reciprocity"] = [returned.IsShown ? returned.Value.Arcs : double.NaN],
            ["reciprocity of pairs"] = [returned.IsShown ? returned.Value.Dyads : double.NaN],
            ["components"] = [cohesion.Components],
            ["largest"] = [cohesion.Largest],
            ["isolates"] = [cohesion.Isolates],
            ["fragmentation"] = [cohesion.Fragmentation],
            ["cut points"] = [cohesion.CutPoints],
            ["bridges"] = [cohesion.Bridges],
            ["cores"] = [.. figures.Cores().Value!.Select(c => (double)c)],
            ["betweenness"] = Paths.Of(graph).Betweenness,
            ["betweenness by length"] = WeightedPaths.Betweenness(
                Graph.Of(graph.Nodes, graph.All().Where(t => graph.Directed || t.From < t.To).Select(t => t with { Weight = 1 + (t.From + t.To) % 4 }), graph.Directed), w => 1 / w),
            ["betweenness centralization"] = [reach.BetweennessCentralization],
            ["degree centralization"] = [Value(figures.DegreeCentralization())],
            ["mean distance"] = [reach.MeanDistance],
            ["diameter"] = [reach.Diameter],
            ["harmonic closeness"] = [reach.HarmonicCloseness],
            ["transitivity"] = [Value(figures.Transitivity())],
            ["clustering"] = [figures.Clustering().Value.All, figures.Clustering().Value.WithPairs],
            ["assortativity"] = [Value(figures.Assortativity())],
            ["constraint"] = Connections.Constraint(ties),
            ["modularity"] = [figures.Divided(groups) is { IsShown: true } d ? d.Value.Modularity : double.NaN],
            ["external"] = [ties.All().Count(t => t.From < t.To && groups[t.From] != groups[t.To])],
        };
    }

    private static double Value(Shown<double> figure) => figure.IsShown ? figure.Value : double.NaN;
}
