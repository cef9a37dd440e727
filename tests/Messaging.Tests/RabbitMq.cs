using System.Diagnostics;
using System.Runtime.CompilerServices;
using LivingNetworks.Testing;

namespace LivingNetworks.Messaging.Tests;

/// <summary>A broker of the test run's own, from the distribution's package.</summary>
public sealed class RabbitMq : IAsyncLifetime
{
    public const string Collection = "RabbitMQ";

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-rabbitmq-").FullName;
    private readonly int _port = FreePorts.ForBroker();

    public static bool IsInstalled => File.Exists("/usr/lib/rabbitmq/bin/rabbitmq-server");

    public string Connection => $"amqp://guest:guest@127.0.0.1:{_port}";

    public Task InitializeAsync() => IsInstalled ? Start() : Task.CompletedTask;

    public Task Start() => Run("start");

    public Task Stop() => Run("stop");

    public Task Kill() => Run("kill");

    /// <summary>It goes on taking connections, and takes no messages.</summary>
    public Task RunOutOfMemory() => Run("full");

    public Task HaveMemoryAgain() => Run("roomy");

    public async Task DisposeAsync()
    {
        if (IsInstalled) await Run("end");
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Run(string action)
    {
        using var script = Process.Start(new ProcessStartInfo(Script()) { ArgumentList = { action, _folder, $"{_port}" } })!;
        await script.WaitForExitAsync();
        Assert.True(script.ExitCode == 0, $"rabbitmq.sh {action} ended with {script.ExitCode}");
    }

    private static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "rabbitmq.sh");
}

[CollectionDefinition(RabbitMq.Collection, DisableParallelization = true)]
public sealed class RabbitMqRuns : ICollectionFixture<RabbitMq>;

/// <summary>A fact about RabbitMQ: skipped, with the reason, where the broker is not installed.</summary>
public sealed class RabbitMqFactAttribute : FactAttribute
{
    public RabbitMqFactAttribute()
    {
        if (!RabbitMq.IsInstalled) Skip = "no RabbitMQ here (the package rabbitmq-server is not installed)";
    }
}
