using System.Globalization;
using LivingNetworks.Faults;

// A report also says what the harness sees in builds broken on purpose; a few runs to look into something do without.
const int EnoughForAReport = 20;

var options = new Dictionary<string, string>(args.Chunk(2).Where(pair => pair.Length == 2).Select(pair => KeyValuePair.Create(pair[0].TrimStart('-'), pair[1])));
if (args.Length % 2 == 1 || options.Keys.Except(["runs", "seed", "kind", "broken", "report"]).Any())
{
    Console.Error.WriteLine("usage: tests/faults/run [--runs 100] [--seed S] [--kind KIND] [--broken inbox|commit] [--report FILE]");
    return 2;
}

var runs = options.TryGetValue("runs", out var number) ? int.Parse(number, CultureInfo.InvariantCulture) : 100;
var seed = options.TryGetValue("seed", out var given) ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next(1_000_000);
FaultKind? kind = options.TryGetValue("kind", out var named) ? Enum.Parse<FaultKind>(named) : null;
try
{
    var report = await Series.Of(runs, seed, kind, options.GetValueOrDefault("broken"), Console.WriteLine);
    if (runs >= EnoughForAReport && report.Broken is null)
    {
        var noInbox = await Series.Of(1, seed, FaultKind.RepeatAndShuffle, "inbox", Console.WriteLine);
        report = report with { BrokenOnPurpose = [noInbox, await Series.Of(1, seed, FaultKind.KillBroker, "commit", Console.WriteLine)] };
    }

    Console.WriteLine(report.Text);
    if (options.TryGetValue("report", out var file)) await File.WriteAllTextAsync(file, report.Text);
    return report.IsGood ? 0 : 1;
}
finally
{
    PatchedBuild.Forget();
}
