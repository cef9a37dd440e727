using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LivingNetworks.Assessment.Data;
using LivingNetworks.Assessment.Domain;
using LivingNetworks.Assessment.Features.Answers;
using LivingNetworks.Measurement;
using LivingNetworks.Measurement.Networks;
using Microsoft.EntityFrameworkCore;
using Coverage = LivingNetworks.Measurement.Networks.Coverage;

// Prints, for the machine it runs on, our time beside igraph's on the same network, and times for many answers.
const int Nodes = 10_000, Ties = 100_000, People = 10_000, Items = 25;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} cores, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} before, .NET {Environment.Version}");
foreach (var clustered in new[] { false, true }) BesideIgraph(clustered);
ManyAnswers();
await ClosingARound();
Console.WriteLine($"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} after");

static void BesideIgraph(bool clustered)
{
    // Seeded: ties anywhere, or four of five within a community of a hundred.
    var random = new Random(1);
    var ties = new HashSet<(int, int)>();
    while (ties.Count < Ties)
    {
        var a = random.Next(Nodes);
        var b = clustered && random.Next(5) > 0 ? a / 100 * 100 + random.Next(100) : random.Next(Nodes);
        if (a != b) ties.Add((Math.Min(a, b), Math.Max(a, b)));
    }

    var graph = Graph.Of(Nodes, ties.Select(t => new Tie(t.Item1, t.Item2)));
    var figures = new NetworkFigures(graph, Coverage.Full(Nodes));
    new NetworkFigures(Graph.Of(300, ties.Where(t => t.Item2 < 300).Select(t => new Tie(t.Item1, t.Item2))), Coverage.Full(300)).FindCommunities(1); // compiled

    var (betweenness, reach, cpu) = Timed(() => figures.Reach().Value);
    var (louvain, communities, louvainCpu) = Timed(() => figures.FindCommunities(1).Value!);
    const int orders = NetworkFigures.FewestOrders;

    Console.WriteLine($"\n{Nodes:N0} nodes, {Ties:N0} ties, {(clustered ? "in communities of a hundred" : "anywhere")}");
    var file = Path.GetTempFileName();
    File.WriteAllLines(file, ties.Select(t => $"{t.Item1} {t.Item2}"));
    using var igraph = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Path.Combine(Source(), "beside_igraph.py"), file, "10"]) { RedirectStandardOutput = true })!;
    var answer = igraph.StandardOutput.ReadToEnd();
    igraph.WaitForExit();
    File.Delete(file);
    Console.WriteLine($"  ours    betweenness with distances {betweenness:0.0} s, CPU {cpu:0.0} s; an order of Louvain (of {orders}) {louvain / orders * 1000:0} ms, CPU {louvainCpu / orders * 1000:0} ms; best Q {communities.Modularity:0.0000}");
    if (igraph.ExitCode != 0)
    {
        Console.WriteLine("  igraph  not measured: apt-get install python3-igraph");
        return;
    }

    var theirs = answer.Split(' ').Select(double.Parse).ToArray();
    if (Math.Abs(theirs[5] / reach.BetweennessCentralization - 1) > 1e-9) Console.WriteLine("  they find something else");
    Console.WriteLine($"  igraph  betweenness {theirs[0]:0.0} s, CPU {theirs[1]:0.0} s; an order of Louvain (of 10) {theirs[2] * 1000:0} ms, CPU {theirs[3] * 1000:0} ms; best Q {theirs[4]:0.0000}");
    Console.WriteLine($"  ours / igraph  betweenness {betweenness / theirs[0]:0.00}, in CPU {cpu / theirs[1]:0.00}; Louvain {louvain / orders / theirs[2]:0.00}, in CPU {louvainCpu / orders / theirs[3]:0.00}");
}

static void ManyAnswers()
{
    var random = new Random(1);
    double[][] answers = [.. Enumerable.Range(0, People).Select(_ =>
    {
        var person = random.NextDouble() * 3;
        return Enumerable.Range(0, Items).Select(_ => Math.Clamp(Math.Round(person + random.NextDouble() * 2.5), 1, 5)).ToArray();
    })];
    double[] means = [.. answers.Select(a => a.Average())];
    Console.WriteLine($"\n{People:N0} people, {Items} items (the median of 5)");
    Tell("alpha with its interval", () => Reliability.Alpha(answers));
    Tell("omega of one factor", () => Reliability.Omega(answers));
    Tell("bootstrap of the mean, 9,999 rounds", () => Bootstrap.Of(means, Bootstrap.Mean, 1));
    Tell("bootstrap of the mean of 45 people", () => Bootstrap.Of(means[..45], Bootstrap.Mean, 1));
    Tell("Mann and Whitney, exact, 60 and 60 people", () => Exact.MannWhitney(means[..60], means[60..120]));

    static void Tell<T>(string what, Func<T> figure)
    {
        var times = Enumerable.Range(0, 5).Select(_ => Timed(figure).Seconds).Order().ToArray();
        Console.WriteLine($"  {what}: {times[2] * 1000:0.0} ms");
    }
}

// A round as it lies in the answers' own database (SQLite), from the seal to the figures that may be published.
static async Task ClosingARound()
{
    var random = new Random(1);
    var vitality = InstrumentLibrary.Find("VIT")!;
    var groups = new[] { "Inwoners", "Gemeente", "Ondernemers", "Scholen" };
    var times = new List<(double Seal, double Figures)>();
    for (var run = 0; run < 5; run++)
    {
        var file = Path.GetTempFileName();
        await using var answers = new SqliteAnswersDb(new DbContextOptionsBuilder<SqliteAnswersDb>().UseSqlite($"Data Source={file};Pooling=False").Options);
        await answers.Database.MigrateAsync();
        var round = Guid.NewGuid();
        await answers.Prepare(round, default);
        for (var i = 0; i < People; i++)
        {
            var given = vitality.Text.Items.ToDictionary(item => item.Code, _ => random.Next(20) == 0 ? null : (int?)random.Next(1, 6));
            answers.HeldAnswers.Add(new HeldAnswer(random.NextInt64(), round, JsonSerializer.Serialize(given), random.Next(groups.Length), null));
        }

        await answers.SaveChangesAsync();
        answers.ChangeTracker.Clear();
        var clock = Stopwatch.StartNew();
        var sheets = await answers.Seal(round, new DateOnly(2026, 11, 22), Disclosure.Floor, default);
        var sealing = clock.Elapsed.TotalSeconds;
        var snapshot = Scoring.SnapshotOf(vitality, sheets, groups);
        times.Add((sealing, clock.Elapsed.TotalSeconds - sealing));
        if (snapshot.Answers != People || snapshot.Dimensions.Any(d => d.Mean is null || d.Groups.Count != groups.Length)) Console.WriteLine("  figures are missing");
        await answers.Database.EnsureDeletedAsync();
    }

    times.Sort((a, b) => (a.Seal + a.Figures).CompareTo(b.Seal + b.Figures));
    Console.WriteLine($"  a round closed (median of 5): {times[2].Seal * 1000:0} ms to seal the answers and read them back, {times[2].Figures * 1000:0} ms for the figures with four groups");
}

static (double Seconds, T Result, double Cpu) Timed<T>(Func<T> figure)
{
    var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
    var result = figure();
    return (clock.Elapsed.TotalSeconds, result, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
}

static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
