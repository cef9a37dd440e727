using System.Collections.Concurrent;
using System.Diagnostics;
using LivingNetworks.Testing;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>One program of the system as a process of its own, which can be killed and started again on the same port and database.</summary>
/// <param name="name">As the others know it.</param>
/// <param name="folder">The folder of its project.</param>
/// <param name="project">The name of its project.</param>
internal sealed class ServiceProcess(string name, string folder, string project) : IDisposable
{
    private static readonly TimeSpan MayTakeToStop = TimeSpan.FromSeconds(20);

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    private readonly ConcurrentQueue<string> _log = new();
    private Process? _process;

    public string Name => name;

    /// <summary>Its configuration, as environment variables.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePorts.ForProgram()}");

    /// <summary>What it wrote.</summary>
    public IEnumerable<string> Log => _log;

    /// <summary>Another build of it, in a folder of its own; else what this build made.</summary>
    public string? Build { get; set; }

    public bool IsRunning => _process is { HasExited: false };

    /// <summary>Starts it as <c>dotnet run</c> would, in the folder of its project.</summary>
    public void Start()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Build is { } other ? Path.Combine(other, $"LivingNetworks.{project}.dll") : Repository.Program(folder, project) },
            WorkingDirectory = Path.Combine(Repository.Root, folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__LivingNetworks"] = "Information";
        start.Environment["Logging__LogLevel__MassTransit"] = "Error"; // a broker that is away fills pages
        foreach (var (key, value) in Settings) start.Environment[key] = value;

        _log.Enqueue("(started)");
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the process answers.</summary>
    public Task IsAlive() => Probe("/alive", _ => true);

    /// <summary>Waits until everything it needs answers as well: its database, its queue on the broker; and no event waits in its error queue.</summary>
    public Task IsHealthy() => Probe("/health", report => report.Contains("Healthy", StringComparison.Ordinal) && !report.Contains("Degraded", StringComparison.Ordinal));

    private Task Probe(string path, Func<string, bool> isWell) => Waiting.Until($"{name}{path}", async () =>
    {
        Assert.False(_process is null or { HasExited: true }, $"{name} ended by itself.");
        try
        {
            using var answer = await Http.GetAsync(new Uri(Address, path));
            return answer.IsSuccessStatusCode && isWell(await answer.Content.ReadAsStringAsync());
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    });

    /// <summary>Ends it as a power cut would (kill -9).</summary>
    public async Task Kill()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
        _log.Enqueue("(killed)");
    }

    /// <summary>Asks it to stop, and ends it if it does not.</summary>
    public async Task Stop()
    {
        if (_process is not { HasExited: false } process) return;
        using var signal = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await signal.WaitForExitAsync();
        using var limit = new CancellationTokenSource(MayTakeToStop);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    public void Dispose() => _process?.Dispose();

    private void Note(string? line)
    {
        if (line is not null) _log.Enqueue(line);
    }
}
