using System.Globalization;
using System.Text;

namespace LivingNetworks.Faults;

/// <summary>Many runs after each other on one running platform, and what came of them.</summary>
internal static class Series
{
    /// <summary>So many runs, each with the seed after the last one.</summary>
    public static async Task<Report> Of(int runs, int seed, FaultKind? kind, string? broken, Action<string> tell)
    {
        tell($"{runs} runs from seed {seed}");
        var build = broken switch
        {
            null => null,
            "inbox" => await PatchedBuild.WithoutInbox(),
            "commit" => await PatchedBuild.SentBeforeCommit(),
            _ => throw new ArgumentException($"'{broken}' is not a broken build; choose inbox or commit.", nameof(broken)),
        };
        var done = new List<Run>();
        World? world = null;
        try
        {
            for (var i = 0; i < runs; i++)
            {
                world ??= await World.Start(build);
                var what = kind ?? Run.KindOf(seed + i);
                if (what == FaultKind.FillDisk && world.NoDisk is { } why)
                {
                    tell($"seed {seed + i} {what}: not run, no disk of its own can be mounted here ({why})");
                    continue;
                }

                var run = await Run.Of(world, seed + i, what, PatchedBuild.Newer);
                done.Add(run);
                tell($"{i + 1}: {run}");
                if (run.Findings.AreNone) continue;
                foreach (var line in run.Findings.Lines.Take(40)) tell($"    {line}");
                if (run.Findings.Stuck.Count + run.Findings.Lost.Count > 0) tell(await world.Logs());
                tell($"    again alone: tests/faults/run --runs 1 --seed {run.Seed}{(kind is null ? "" : $" --kind {what}")}{(broken is null ? "" : $" --broken {broken}")}");
                await world.DisposeAsync(); // what it left would be found again
                world = null;
            }
        }
        finally
        {
            if (world is not null) await world.DisposeAsync();
        }

        return new Report(done, seed, broken);
    }
}

/// <summary>What came of a series of runs.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Seed">The seed of the first.</param>
/// <param name="Broken">How the build was broken on purpose, if it was.</param>
internal sealed record Report(IReadOnlyList<Run> Runs, int Seed, string? Broken)
{
    /// <summary>What came of builds broken on purpose: proof that the harness sees.</summary>
    public IReadOnlyList<Report> BrokenOnPurpose { get; init; } = [];

    /// <summary>Nothing was found; of a build broken on purpose: something was.</summary>
    public bool IsGood => Runs.Count > 0 && (Broken is null ? Runs.All(r => r.Findings.AreNone) : LostOrDoubled > 0) && BrokenOnPurpose.All(b => b.IsGood);

    private int LostOrDoubled => Runs.Sum(r => r.Findings.Lost.Count + r.Findings.Doubled.Count);

    public string Text
    {
        get
        {
            var text = new StringBuilder();
            void Line(string line) => text.AppendLine(line);
            Line(Broken is null ? "Fault report" : $"A build broken on purpose ({(Broken == "inbox" ? "inbox off" : "outbox sent before commit")}): {(IsGood ? "seen" : "NOT SEEN")}");
            Line(string.Create(CultureInfo.InvariantCulture, $"runs               {Runs.Count}, from seed {Seed}"));
            foreach (var kind in Runs.GroupBy(r => r.Kind).OrderBy(g => g.Key)) Line($"  {kind.Key,-16} {kind.Count()}{(kind.Count(r => !r.Findings.AreNone) is > 0 and var bad ? $", {bad} not good" : "")}");
            Line($"commands           {Runs.Sum(r => r.Commands)} given, {Runs.Sum(r => r.Acknowledged)} acknowledged, {Runs.Sum(r => r.Tries)} tries");
            Line($"events in flight   {Runs.Sum(r => r.InFlight)} when the faults came");
            Line($"lost               {Runs.Sum(r => r.Findings.Lost.Count)}");
            Line($"doubled            {Runs.Sum(r => r.Findings.Doubled.Count)}");
            Line($"divergent          {Runs.Sum(r => r.Findings.Divergent.Count)}");
            Line($"wrong successes    {Runs.Sum(r => r.Findings.WrongSuccesses.Count)}");
            Line($"stuck              {Runs.Sum(r => r.Findings.Stuck.Count)}");
            foreach (var bad in Runs.Where(r => !r.Findings.AreNone)) Line($"not good: {bad}");
            foreach (var broken in BrokenOnPurpose) text.AppendLine().Append(broken.Text);
            return text.ToString();
        }
    }
}
