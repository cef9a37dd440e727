using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LivingNetworks.Testing;

namespace LivingNetworks.Benchmarks;

/// <summary>A program that runs beside this one, and what it costs.</summary>
internal sealed class Running : IAsyncDisposable
{
    /// <summary>Clock ticks per second in /proc, on every Linux that .NET supports.</summary>
    private const double Ticks = 100;

    private readonly Process _process;
    private readonly List<string> _lines = [];
    private readonly TaskCompletionSource _ended = new();

    private Running(Process process) => _process = process;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    /// <summary>Starts the Release build of a project.</summary>
    public static Running Start(string folder, string project, IEnumerable<string> arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.Combine(Root, folder), RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(Root, folder, $"bin/Release/net10.0/LivingNetworks.{project}.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Start(start, settings);
    }

    /// <summary>Starts a script of Node.</summary>
    public static Running StartNode(string folder, string script, params (string Name, string Value)[] settings) => Start(
        new ProcessStartInfo("node", [script]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true }, settings);

    private static Running Start(ProcessStartInfo start, (string Name, string Value)[] settings)
    {
        foreach (var (name, value) in settings) start.Environment[name] = value;

        var running = new Running(new Process { StartInfo = start, EnableRaisingEvents = true });
        running._process.OutputDataReceived += (_, line) => running.Note(line.Data);
        running._process.ErrorDataReceived += (_, line) => running.Note(line.Data);
        running._process.Exited += (_, _) => running._ended.TrySetResult();
        running._process.Start();
        running._process.BeginOutputReadLine();
        running._process.BeginErrorReadLine();
        return running;
    }

    public double CpuSeconds
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / Ticks;
        }
    }

    /// <summary>Memory in use (RSS) in MB.</summary>
    public double Megabytes => double.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    /// <summary>Waits for a line that the program writes.</summary>
    public Task Says(string part) => Until(part, () =>
    {
        lock (_lines) return Task.FromResult(_lines.Exists(l => l.Contains(part, StringComparison.Ordinal)));
    });

    /// <summary>Waits until an address answers as wanted.</summary>
    public Task Answers(Uri address, Func<string, bool>? asWanted = null) => Until(address.ToString(), async () =>
    {
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            using var answer = await http.GetAsync(address);
            return asWanted is null || (answer.IsSuccessStatusCode && asWanted(await answer.Content.ReadAsStringAsync()));
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    });

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await signal.WaitForExitAsync();
            if (await Task.WhenAny(_ended.Task, Task.Delay(TimeSpan.FromSeconds(20))) != _ended.Task) _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    public static Uri FreeAddress() => new($"http://127.0.0.1:{FreePorts.ForProgram()}");

    private async Task Until(string what, Func<Task<bool>> holds)
    {
        var limit = Stopwatch.StartNew();
        while (!await holds())
        {
            if (_process.HasExited || limit.Elapsed > TimeSpan.FromMinutes(3))
            {
                lock (_lines) throw new InvalidOperationException($"Waited in vain for {what}:\n{string.Join('\n', _lines.TakeLast(20))}");
            }

            await Task.Delay(5);
        }
    }

    private void Note(string? line)
    {
        if (line is null) return;
        lock (_lines) _lines.Add(line);
    }
}
