using LivingNetworks.SystemTests.Processes;
using Xunit.Abstractions;

namespace LivingNetworks.Faults.Tests;

/// <summary>One platform of processes for all ten.</summary>
public sealed class RunningWorld : IAsyncLifetime
{
    internal World World { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Broker.IsInstalled) World = await World.Start();
    }

    public async Task DisposeAsync()
    {
        if (World is not null) await World.DisposeAsync();
        PatchedBuild.Forget();
    }
}

/// <summary>Ten of the runs of tests/faults, each with a seed of its own and shorter than there. A run that is red here is repeated with
/// <c>tests/faults/run --runs 1 --kind KIND --seed SEED</c>.</summary>
public sealed class TenRuns(RunningWorld running, ITestOutputHelper output) : IClassFixture<RunningWorld>
{
    /// <summary>After welcoming the next one each client goes so many of its ways; all five in tests/faults.</summary>
    private const int Ways = 1;

    [RunTheory]
    [InlineData("KillProcess", 1)]
    [InlineData("KillBroker", 2)]
    [InlineData("CutFromBroker", 3)]
    [InlineData("CutFromGateway", 4)]
    [InlineData("FillDisk", 5)]
    [InlineData("LockDatabase", 6)]
    [InlineData("SkewClock", 7)]
    [InlineData("RepeatAndShuffle", 8)]
    [InlineData("NewerVersion", 9)]
    [InlineData("TwoReplicas", 10)]
    public async Task Lose_nothing_and_double_nothing(string kind, int seed)
    {
        var fault = Enum.Parse<FaultKind>(kind);
        if (fault == FaultKind.FillDisk && running.World.NoDisk is { } why) fault = Instead(why);

        var run = await Run.Of(running.World, seed, fault, PatchedBuild.Newer, Ways);

        output.WriteLine($"{run}");
        if (!run.Findings.AreNone) output.WriteLine(await running.World.Logs());
        Assert.Empty(run.Findings.Lines);
        Assert.True(run.Acknowledged > 100, $"Only {run.Acknowledged} commands were acknowledged: that is no load.");
    }

    /// <summary>Where no disk can be mounted a database is locked instead: it takes no changes either.</summary>
    private FaultKind Instead(string why)
    {
        output.WriteLine($"No disk of its own can be mounted here ({why}).");
        return FaultKind.LockDatabase;
    }
}

/// <summary>Skipped, with the reason, where what breaks things is not installed.</summary>
public sealed class RunTheoryAttribute : TheoryAttribute
{
    public RunTheoryAttribute()
    {
        if (!Broker.IsInstalled) Skip = "no RabbitMQ here (the package rabbitmq-server is not installed)";
        else if (!Faults.Clock.CanBeSkewed) Skip = "no clock can be set here (the package faketime is not installed)";
    }
}
