using System.Diagnostics;

namespace LivingNetworks.Faults;

/// <summary>One run: ten clients work, one thing is done to the platform, everything comes back, and what they know is held against what is there.</summary>
/// <param name="Seed">Everything that chance decided follows from it.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Told">The same in words.</param>
/// <param name="Commands">Commands given.</param>
/// <param name="Tries">How often commands were sent.</param>
/// <param name="Acknowledged">Commands answered as done.</param>
/// <param name="InFlight">Events said and not yet applied everywhere when the fault came.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Findings">What was found wrong.</param>
internal sealed record Run(int Seed, FaultKind Kind, string Told, int Commands, int Tries, int Acknowledged, int InFlight, int Seconds, Findings Findings)
{
    /// <summary>The fault comes after so many commands, at least and at most; a run has some three hundred, a short one two hundred.</summary>
    private const int Earliest = 30, Latest = 160;

    private const int MostLooks = 50;

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(10);

    /// <summary>The kind that belongs to a seed, so that a seed alone repeats a run.</summary>
    public static FaultKind KindOf(int seed)
    {
        var kinds = Enum.GetValues<FaultKind>();
        return kinds[(seed & int.MaxValue) % kinds.Length];
    }

    public static async Task<Run> Of(World world, int seed, FaultKind kind, Func<Task<string>> newer, int ways = Load.AllWays)
    {
        var watch = Stopwatch.StartNew();
        var (chance, ledger, findings) = (new Random(seed), new Ledger(), new Findings());
        var load = new Load(world, ledger, seed, ways);
        await using var fault = Fault.Of(kind, world, chance, newer);
        var inFlight = 0;
        try
        {
            await world.SignIn();
            var letters = new int[World.Clients];
            for (var i = 0; i < letters.Length; i++) letters[i] = await world.LettersFor(i);
            await fault.Prepare();
            var work = load.Run();
            var moment = chance.Next(Earliest, Latest);
            while (ledger.Finished < moment && !load.WaitsForTheFault) await Task.Delay(LookAgain);
            // A fault while nothing is on its way says little; with ten clients at work it is never long until something is.
            for (var look = 0; inFlight == 0 && look < MostLooks; look++) inFlight = (await Events.Look(world)).InFlight.Count();
            await fault.Strike();
            load.HasStruck();
            await work;
            await fault.Follow();
            await world.IsWell();
            await Reckoning.Settle(world, findings);
            await Reckoning.Compare(world, ledger, load, letters, findings);
            await fault.End(findings);
            await world.IsWell();
            await Reckoning.Verify(world, findings);
        }
        catch (Exception broke)
        {
            findings.Stuck.Add($"{broke.GetType().Name}: {broke.Message}");
        }

        return new Run(seed, kind, fault.Told, ledger.Finished, ledger.Tries, ledger.Acknowledged, inFlight, (int)watch.Elapsed.TotalSeconds, findings);
    }

    public override string ToString() =>
        $"seed {Seed} {Kind}: {(Findings.AreNone ? "nothing lost, doubled or divergent" : "NOT GOOD")}; {Told}; {Acknowledged} of {Commands} commands acknowledged in {Tries} tries, {InFlight} events in flight, {Seconds} s";
}
