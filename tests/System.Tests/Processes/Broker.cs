using System.Diagnostics;
using System.Globalization;
using LivingNetworks.Testing;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>A RabbitMQ of the test's own, from the distribution's package.</summary>
internal sealed class Broker(string folder)
{
    private readonly int _port = FreePorts.ForBroker();

    public static bool IsInstalled => File.Exists("/usr/lib/rabbitmq/bin/rabbitmq-server");

    public string Connection => $"amqp://guest:guest@127.0.0.1:{_port}";

    /// <summary>Returns once it takes connections; what it kept is still there.</summary>
    public Task Start() => Run("start");

    /// <summary>Ends it as a power cut would.</summary>
    public Task Kill() => Run("kill");

    /// <summary>Stops it as an operator would.</summary>
    public Task Stop() => Run("stop");

    /// <summary>Which exchange passes what to whom: source, destination and routing key.</summary>
    public async Task<IReadOnlyList<(string Source, string Destination, string Key)>> Bindings() =>
        [.. (await Run("bindings")).Split('\n').Select(line => line.Split('\t')).Where(b => b.Length == 3).Select(b => (b[0], b[1], b[2]))];

    /// <summary>How many messages are in a queue, those included that somebody took and has not yet done.</summary>
    public async Task<int> In(string queue) =>
        (await Run("queues")).Split('\n').Select(line => line.Split('\t')).Where(q => q[0] == queue).Sum(q => int.Parse(q[1], CultureInfo.InvariantCulture));

    /// <summary>How it is, for a person: alarms, queues, connections, its log.</summary>
    public Task<string> State() => Run("state");

    /// <summary>Stops it and its port mapper.</summary>
    public Task End() => Run("end");

    private async Task<string> Run(string action)
    {
        var start = new ProcessStartInfo("bash") { ArgumentList = { Path.Combine(Repository.Root, "tests", "rabbitmq.sh"), action, folder, $"{_port}" } };
        start.RedirectStandardOutput = action is "bindings" or "queues" or "state"; // what is started in the background keeps the output it was given
        using var script = Process.Start(start)!;
        var told = start.RedirectStandardOutput ? await script.StandardOutput.ReadToEndAsync() : "";
        await script.WaitForExitAsync();
        Assert.True(script.ExitCode == 0, $"rabbitmq.sh {action} ended with {script.ExitCode}.");
        return told;
    }
}
