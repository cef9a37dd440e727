using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LivingNetworks.Testing;
using Microsoft.Playwright;

namespace LivingNetworks.SystemTests.Browser;

/// <summary>The demonstration as a visitor starts it: one process with everything in it, and a real browser in front of it.</summary>
public sealed class Demonstration : IAsyncLifetime, IDisposable
{
    /// <summary>The tests that share it run after each other: they look at one network.</summary>
    public const string Collection = "The demonstration in a browser";

    public const string Chromium = "/usr/bin/chromium";

    private const string Ready = "Stop with Ctrl+C.";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-browser-").FullName;
    private readonly StringBuilder _told = new();
    private readonly Dictionary<string, string> _sessions = [];
    private readonly Dictionary<string, string> _tokens = [];
    private readonly HttpClient _http;
    private Dictionary<string, string> _passwords = [];
    private string? _receipt;
    private Process? _process;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Demonstration()
    {
        Address = new Uri($"http://localhost:{FreePorts.ForProgram()}");
        _http = new HttpClient { BaseAddress = Address };
    }

    /// <summary>Where the gateway answers.</summary>
    public Uri Address { get; }

    /// <summary>The network of the demonstration.</summary>
    public Guid Network { get; private set; }

    /// <summary>The accounts as they were printed: role and mail address.</summary>
    internal Dictionary<string, DemoAccount> Accounts { get; } = [];

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        try
        {
            await StartPlatform();
            _playwright = await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(60_000);
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium,
                // As root there is no sandbox; what the browser does in the background by itself would count as the page's doing.
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--lang=nl"],
            });
            var mine = await Ask("facilitator", "{ myNetworks { nodes { id name } } }", new { });
            Network = mine.GetProperty("myNetworks").GetProperty("nodes")[0].GetProperty("id").GetGuid();
        }
        catch (Exception failure)
        {
            await DisposeAsync();
            throw new InvalidOperationException($"The demonstration did not start: {failure.Message}\n{_told}", failure);
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    public void Dispose()
    {
        _process?.Dispose();
        _http.Dispose();
    }

    /// <summary>Somebody with a browser of their own who is not signed in.</summary>
    internal async Task<Visitor> Visit(Look look) => await Visitor.Open(_browser!, this, look, null);

    /// <summary>Somebody who signed in before, on the page for it.</summary>
    internal async Task<Visitor> SignedIn(string who, Look look)
    {
        if (!_sessions.TryGetValue(who, out var session))
        {
            await using var visitor = await Visit(Look.Desk);
            await visitor.SignIn(MailOf(who), PasswordOf(who));
            _sessions[who] = session = await visitor.Page.Context.StorageStateAsync();
        }

        return await Visitor.Open(_browser!, this, look, session);
    }

    /// <summary>The mail address of a printed account or of a person by name.</summary>
    internal string MailOf(string who) =>
        Accounts.TryGetValue(who, out var account) ? account.Mail : who.ToLowerInvariant().Replace(' ', '.') + "@reggezoom.example";

    internal string PasswordOf(string who) => Accounts.TryGetValue(who, out var account) ? account.Password : _passwords[who];

    /// <summary>Asks the gateway as somebody, without a browser; errors end the test.</summary>
    internal async Task<JsonElement> Ask(string who, string query, object variables)
    {
        if (!_tokens.TryGetValue(who, out var token))
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "password", ["username"] = MailOf(who), ["password"] = PasswordOf(who) });
            using var signedIn = await _http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
            var tokens = await signedIn.Content.ReadFromJsonAsync<JsonElement>();
            Assert.True(signedIn.IsSuccessStatusCode, $"{who} could not sign in: {tokens}");
            _tokens[who] = token = tokens.GetProperty("access_token").GetString()!;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new("Bearer", token);
        using var response = await _http.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out _), $"{query}\n{answer}");
        return answer.GetProperty("data");
    }

    /// <summary>Gives one command as somebody and returns its fields.</summary>
    internal async Task<JsonElement> Do(string who, string mutation, object input, string fields = "id")
    {
        var withId = JsonSerializer.SerializeToNode(input)!.AsObject();
        withId["commandId"] = Guid.NewGuid();
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = await Ask(who, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {fields} }} }}", new { input = withId });
        return answer.GetProperty(mutation);
    }

    /// <summary>The code of the receipt of somebody who was erased.</summary>
    internal async Task<string> Receipt()
    {
        if (_receipt is not null) return _receipt;
        const string Gone = "Wim Weggegaan";
        _passwords[Gone] = "zeven eenden op een rij";
        var code = Guid.NewGuid().ToString("N");
        await Do("facilitator", "registerAccount", new { mail = MailOf(Gone), password = PasswordOf(Gone), displayName = Gone }, "mail");
        await Do(Gone, "erasePerson", new { password = PasswordOf(Gone), receiptCode = code }, "state");
        return _receipt = code;
    }

    /// <summary>Does something again until another service has heard of what it needs.</summary>
    internal static async Task<T> OnceHeard<T>(Func<Task<T>> act)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await act();
            }
            catch (Xunit.Sdk.XunitException) when (watch.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>A meeting of today that can be opened at once.</summary>
    internal async Task<Guid> PlanForToday(string title)
    {
        var starts = DateTimeOffset.UtcNow.AddHours(1);
        var planned = await Do("facilitator", "planSession", new { networkId = Network, kind = "PLENARY", title, startsAt = starts, endsAt = starts.AddHours(2), place = "Dorpshuis" });
        return planned.GetProperty("id").GetGuid();
    }

    private async Task StartPlatform()
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var root = build;
        while (!File.Exists(Path.Combine(root.FullName, "LivingNetworks.sln"))) root = root.Parent ?? throw new InvalidOperationException("This test does not run inside the repository.");
        var program = Path.Combine(root.FullName, "src", "Standalone", "bin", build.Parent!.Name, build.Name, "LivingNetworks.Standalone.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--demo", $"--urls={Address.ToString().TrimEnd('/')}", $"--Data:Folder={_folder}",
            // Letters and providers lead back here, and the provider of the tests stands on this machine.
            $"--Identity:WebAddress={Address}", "--Identity:Providers:Networks=127.0.0.0/8", "--Identity:Providers:PatienceSeconds=60"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        var ready = new TaskCompletionSource();
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("It ended by itself."));
        _process.OutputDataReceived += (_, e) => Hear(e.Data, ready);
        _process.ErrorDataReceived += (_, e) => Hear(e.Data, ready);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ready.Task.WaitAsync(Longest);

        var file = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "demo-accounts.json")));
        _passwords = file.RootElement.GetProperty("passwords").Deserialize<Dictionary<string, string>>()!;
    }

    /// <summary>Reads what is printed, as whoever starts the demonstration does: role, address, password.</summary>
    private void Hear(string? line, TaskCompletionSource ready)
    {
        if (line is null) return;
        lock (_told)
        {
            _told.AppendLine(line);
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var role, var mail, var password, ..] && mail.EndsWith("@reggezoom.example", StringComparison.Ordinal))
            {
                Accounts[role] = new DemoAccount(mail, password);
            }
        }

        if (line == Ready) ready.TrySetResult();
    }
}

/// <summary>An account that the demonstration prints.</summary>
internal sealed record DemoAccount(string Mail, string Password);

[CollectionDefinition(Demonstration.Collection, DisableParallelization = true)]
public sealed class DemonstrationRuns : ICollectionFixture<Demonstration>;

/// <summary>A fact about what a browser shows: skipped, with the reason, where there is no browser.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(Demonstration.Chromium)) Skip = "no browser here (the package chromium is not installed)";
    }
}

/// <summary>A theory about what a browser shows: skipped, with the reason, where there is no browser.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (!File.Exists(Demonstration.Chromium)) Skip = "no browser here (the package chromium is not installed)";
    }
}
