using System.Diagnostics;

namespace LivingNetworks.Benchmarks;

/// <summary>Twice what a server can sustain: what it serves and sheds, how long those wait whom it serves, its memory, and how soon all is as before.</summary>
internal static class OverloadRun
{
    private const int Callers = 48;

    private const double FloodSeconds = 20;

    /// <summary>Sustained is what is answered whole, all of it, with a p99 under this.</summary>
    private const double Acceptable = 1_000;

    /// <param name="name">What is measured.</param>
    /// <param name="start">Starts it at an address.</param>
    /// <param name="body">The question.</param>
    /// <param name="token">Of whoever asks.</param>
    /// <param name="sustainable">What was found before for the same server with another setting; found here if null.</param>
    /// <returns>What it sustains, in questions per second.</returns>
    public static async Task<double> Measure(string name, Func<Uri, Running> start, string body, string token, double? sustainable)
    {
        var address = Running.FreeAddress();
        await using var server = start(address);
        await server.Answers(address);
        using var flood = new Flood(new Uri(address, "/graphql"), body, token);
        await flood.Capacity(Callers, 10); // warm
        var capacity = await flood.Capacity(Callers, 5);
        var rate = sustainable ?? await Sustained(flood, capacity);
        var calm = await flood.Ask(rate, 8);
        var before = server.Megabytes;

        var highest = before;
        using var over = new CancellationTokenSource();
        var watching = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                highest = Math.Max(highest, server.Megabytes);
                await Task.Delay(200);
            }
        });
        var flooding = flood.Ask(2 * rate, FloodSeconds);
        await Task.Delay(TimeSpan.FromSeconds(FloodSeconds));
        var recovery = Recovery(flood, rate, calm);
        var flooded = await flooding;
        var normalAfter = await recovery;
        await over.CancelAsync();
        await watching;

        Tell($"  {name}: {capacity:0}/s with {Callers} callers, sustains {rate:0}/s (p50 {calm.Percentile(.5):0} ms, p99 {calm.Percentile(.99):0} ms, {calm.ShareServed:0.0%} served)");
        Tell($"    at twice that for {FloodSeconds:0} s: {flooded.ShareServed:0%} served ({flooded.PerSecond / rate:0.00} of what it sustains), {flooded.ShareShed:0%} shed{(flooded.ShareShed > 0 ? $" (median after {flooded.PercentileShed(.5):0} ms)" : "")}, {flooded.ShareFailed:0.0%} failed");
        Tell($"    those served: p50 {flooded.Percentile(.5):0} ms ({flooded.Percentile(.5) / calm.Percentile(.5):0.0} times), p99 {flooded.Percentile(.99):0} ms ({flooded.Percentile(.99) / calm.Percentile(.99):0.0} times)");
        Tell($"    memory (RSS) {before:0} MB before, {highest:0} MB at most; as before {normalAfter} after the last of the flood was asked");
        return rate;
    }

    /// <summary>The highest rate, in steps of a quarter, that is sustained for five seconds: upwards from half of what so many callers got.</summary>
    private static async Task<double> Sustained(Flood flood, double capacity)
    {
        double? sustained = null;
        for (var rate = capacity / 2; ; rate *= 1.25)
        {
            var tried = await flood.Ask(rate, 5);
            if (tried.ShareServed < 1 || tried.Percentile(.99) > Acceptable) return sustained ?? throw new InvalidOperationException($"not even {rate:0}/s were sustained");
            sustained = rate;
        }
    }

    /// <summary>Asks at the rate that is sustained, a quarter of a second at a time, until four quarters in a row are answered whole and as quickly as before.</summary>
    private static async Task<string> Recovery(Flood flood, double rate, Flooded calm)
    {
        var (clock, since) = (Stopwatch.StartNew(), TimeSpan.Zero);
        var normal = 2 * Math.Max(calm.Percentile(.99), 50);
        for (var inARow = 0; clock.Elapsed < TimeSpan.FromMinutes(2);)
        {
            var begun = clock.Elapsed;
            var quarter = await flood.Ask(rate, 0.25);
            inARow = quarter.ShareServed == 1 && quarter.Percentile(.95) < normal ? inARow + 1 : 0;
            if (inARow == 1) since = begun;
            if (inARow == 4) return FormattableString.Invariant($"{since.TotalSeconds:0.0} s");
        }

        return "not within two minutes";
    }

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
