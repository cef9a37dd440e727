using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LivingNetworks.Testing;

namespace LivingNetworks.Standalone.Tests;

/// <summary>The program as a user starts it: its own process, a data folder, a port.</summary>
public sealed class RunningStandalone : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = [];

    private RunningStandalone(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public string Output => string.Join('\n', _output);

    public int? ExitCode => _process.HasExited ? _process.ExitCode : null;

    /// <summary>Starts the program without waiting for anything.</summary>
    public static RunningStandalone Begin(string folder, int port, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        string[] all = [typeof(Platform).Assembly.Location, .. arguments, $"--urls=http://localhost:{port}", $"--Data:Folder={folder}"];
        foreach (var argument in all) start.ArgumentList.Add(argument);
        var process = new Process { StartInfo = start };
        var running = new RunningStandalone(process, new Uri($"http://localhost:{port}"));
        process.OutputDataReceived += (_, line) => running.Note(line.Data);
        process.ErrorDataReceived += (_, line) => running.Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return running;
    }

    /// <summary>Starts the program and waits until it is ready.</summary>
    public static async Task<RunningStandalone> Start(string folder, params string[] arguments)
    {
        var running = Begin(folder, FreePorts.ForProgram(), arguments);
        await running.Until(() => running.Output.Contains("Stop with Ctrl+C.", StringComparison.Ordinal), TimeSpan.FromMinutes(4));
        return running;
    }

    public async Task Until(Func<bool> reached, TimeSpan atMost)
    {
        var since = Stopwatch.StartNew();
        while (!reached())
        {
            if (_process.HasExited || since.Elapsed > atMost) Assert.Fail($"Not reached after {since.Elapsed.TotalSeconds:0} s. Exited: {_process.HasExited}.\n{Output}");
            await Task.Delay(50);
        }
    }

    /// <summary>Waits for the program to end by itself.</summary>
    public async Task<int> End()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>As kill -9 does.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>The printed password of a demonstration account.</summary>
    public (string Mail, string Password) Account(string name)
    {
        var line = _output.Single(l => l.StartsWith($"  {name} ", StringComparison.Ordinal));
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (words[1], words[2]);
    }

    public async Task<string> Token(string account)
    {
        var (mail, password) = Account(account);
        using var http = new HttpClient { BaseAddress = Address };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "password", ["username"] = mail, ["password"] = password });
        using var response = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement.GetProperty("access_token").GetString()!;
    }

    /// <summary>Asks the graph as a demonstration account; null for nobody.</summary>
    public async Task<JsonElement> Ask(string? token, string query, object? variables = null, string language = "nl")
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json") };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using var response = await http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>Asks and expects data without errors.</summary>
    public async Task<JsonElement> Data(string? token, string query, object? variables = null)
    {
        var answer = await Ask(token, query, variables);
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        return answer.GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        _process.Dispose();
    }

    private void Note(string? line)
    {
        if (line is not null) _output.Enqueue(line);
    }
}
