using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace LivingNetworks.Benchmarks;

/// <summary>The three measurements of architecture.md section 10 that need no other program than ours and YARP. Numbers are told, never judged.</summary>
internal static class Benchmarks
{
    private const int Events = 200;

    private const string Dashboard =
        """
        query Dashboard($id: UUID!) {
          network(id: $id) {
            id name desire state viewpoint mottos { wording }
            people(first: 25) { nodes { participationId gives seeks person { displayName } } }
            nextSession { id title startsAt endsAt place }
            changesNow(first: 5) { entryId text kind happenedOn { date precision } }
            vitality { rounds { roundId moment closedOn response { answers invited percent } dimensions { code n mean spread } } }
          }
        }
        """;

    private static readonly string Folder = Directory.CreateTempSubdirectory("ln-benchmarks-").FullName;

    private static string DemoFolder => Path.Combine(Folder, "demo");

    public static async Task Run()
    {
        try
        {
            Tell($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} cores, load {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]} before, .NET {Environment.Version}");
            await StartingUp();
            await OrWhyNot(TheDashboardQuery);
            await OrWhyNot(EventsOverRabbitMq);
            Tell($"load {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]} after");
        }
        finally
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    /// <summary>One measurement that could not be made leaves the others.</summary>
    private static async Task OrWhyNot(Func<Task> measure)
    {
        try
        {
            await measure();
        }
        catch (Exception failure) when (failure is InvalidOperationException or HttpRequestException)
        {
            Tell($"  not measured: {failure.Message}");
        }
    }

    /// <summary>From the start of the process to an answer, and memory five seconds later.</summary>
    private static async Task StartingUp()
    {
        Tell("\nStandalone: start to ready, and memory (RSS) five seconds later");
        await Once("an empty folder, made and migrated", Path.Combine(Folder, "empty"));
        await Once("the same folder again", Path.Combine(Folder, "empty"));

        var loading = Stopwatch.StartNew();
        await using (var demo = Standalone(Running.FreeAddress(), DemoFolder, "--demo")) await demo.Says("Stop with Ctrl+C");
        Tell($"  --demo, all of it: {loading.Elapsed.TotalSeconds:0.0} s");
        await Once("with the demonstration in it", DemoFolder);

        static async Task Once(string what, string folder)
        {
            var address = Running.FreeAddress();
            var clock = Stopwatch.StartNew();
            await using var standalone = Standalone(address, folder);
            await standalone.Answers(new Uri(address, "/alive"));
            var ready = clock.Elapsed.TotalSeconds;
            var cpu = standalone.CpuSeconds;
            await Task.Delay(TimeSpan.FromSeconds(5));
            Tell($"  {what}: {ready:0.00} s ({cpu:0.00} s of CPU), {standalone.Megabytes:0} MB");
        }
    }

    /// <summary>The dashboard query through the gateway, beside YARP that passes the same bytes on.</summary>
    private static async Task TheDashboardQuery()
    {
        Tell("\nThe dashboard query (network, 25 people, next session, changes, radar), 8 connections");
        var address = Running.FreeAddress();
        string answer, body, token;
        double whole;
        await using (var standalone = Standalone(address, DemoFolder))
        {
            await standalone.Answers(new Uri(address, "/alive"));
            (token, body, answer) = await SignInAndAsk(address);
            whole = await Told("Standalone, gateway and services in one process", new Uri(address, "/graphql"), standalone);
        }

        double gatewayCpu;
        await using (var system = await Services(broker: null))
        {
            (token, body, answer) = await SignInAndAsk(system.Gateway.Address);
            gatewayCpu = await Told("Gateway as a process (CPU of the gateway alone)", new Uri(system.Gateway.Address, "/graphql"), system.Gateway.Process);
        }

        var file = Path.Combine(Folder, "answer.json");
        await File.WriteAllTextAsync(file, answer);
        var (originAddress, proxyAddress) = (Running.FreeAddress(), Running.FreeAddress());
        await using var origin = Running.Start("tests/benchmarks", "Benchmarks", ["origin", originAddress.ToString(), file]);
        await using var proxy = Running.Start("tests/benchmarks", "Benchmarks", ["proxy", proxyAddress.ToString(), originAddress.ToString()]);
        await origin.Answers(originAddress);
        await proxy.Answers(proxyAddress);
        var yarp = await Told("YARP as a process (CPU of YARP alone)", new Uri(proxyAddress, "/graphql"), proxy);
        Tell($"  {answer.Length:N0} characters per answer. CPU: gateway {gatewayCpu / yarp:0.0} times YARP; gateway and services together {whole / yarp:0.0} times YARP");

        async Task<double> Told(string what, Uri graphql, Running watched)
        {
            var (perSecond, cpu) = await Load.Run(graphql, body, token, answer, watched);
            Tell($"  {what}: {perSecond:0} requests/s, {cpu[0]:0.00} ms of CPU each");
            return cpu[0];
        }
    }

    /// <summary>From the answer of membership that a spark is lit to the first answer of the learning log that knows the network.</summary>
    private static async Task EventsOverRabbitMq()
    {
        Tell($"\nFrom a committed command to its effect in another service over RabbitMQ, {Events} times");
        Tell("  LightSpark in membership answered, then NetworkLog asked of the learning log over and over, 1 ms apart, until it is found");
        if (!File.Exists("/usr/lib/rabbitmq/bin/rabbitmq-server"))
        {
            Tell("  not measured: rabbitmq-server is not installed");
            return;
        }

        var port = Running.FreePort() % 10_000 + 20_000; // the script takes two further ports above it
        var brokerFolder = Path.Combine(Folder, "broker");
        await Broker("start", brokerFolder, port);
        try
        {
            await using var system = await Services($"amqp://guest:guest@127.0.0.1:{port}");
            var token = await SignIn(system.Gateway.Address);
            using var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            for (var i = 0; i < 20; i++) await Once();
            var times = new List<double>();
            for (var i = 0; i < Events; i++)
            {
                times.Add(await Once());
                await Task.Delay(20);
            }

            times.Sort();
            Tell($"  median {times[Events / 2]:0.0} ms, p99 {times[(int)(Events * 0.99)]:0.0} ms, fastest {times[0]:0.0} ms, slowest {times[^1]:0.0} ms");

            async Task<double> Once()
            {
                using var command = JsonContent.Create(new { commandId = Guid.NewGuid(), name = "Maat", desire = "Meten hoe snel het gaat" });
                using var lit = await http.PostAsync(new Uri(system.Membership, "/commands/light-spark"), command);
                var committed = Stopwatch.StartNew();
                lit.EnsureSuccessStatusCode();
                var id = (await lit.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
                while (true)
                {
                    using var query = JsonContent.Create(new { networkId = id });
                    using var log = await http.PostAsync(new Uri(system.LearningLog, "/queries/network-log"), query);
                    if (log.IsSuccessStatusCode) return committed.Elapsed.TotalMilliseconds;
                    if (log.StatusCode != HttpStatusCode.NotFound || committed.Elapsed > TimeSpan.FromSeconds(30)) throw new InvalidOperationException(await log.Content.ReadAsStringAsync());
                    await Task.Delay(1);
                }
            }
        }
        finally
        {
            await Broker("end", brokerFolder, port);
        }
    }

    private static Running Standalone(Uri address, string folder, params string[] more) =>
        Running.Start("src/Standalone", "Standalone", [$"--urls={address}", $"--Data:Folder={folder}", .. more]);

    private static async Task<(string Token, string Body, string Answer)> SignInAndAsk(Uri address)
    {
        var token = await SignIn(address);
        using var http = new HttpClient();
        var networks = await Load.Ask(http, new Uri(address, "/graphql"), """{"query":"{ myNetworks { nodes { id } } }"}""", token);
        var id = JsonDocument.Parse(networks).RootElement.GetProperty("data").GetProperty("myNetworks").GetProperty("nodes")[0].GetProperty("id").GetGuid();
        var body = JsonSerializer.Serialize(new { query = Dashboard, variables = new { id } });
        // A service that has just started may let its first caller wait longer than the gateway does.
        var answer = "";
        for (var tries = 0; tries < 5 && (answer.Length == 0 || answer.Contains("SERVICE_RESTING", StringComparison.Ordinal)); tries++)
        {
            answer = await Load.Ask(http, new Uri(address, "/graphql"), body, token);
        }

        if (answer.Contains("\"errors\"", StringComparison.Ordinal)) throw new InvalidOperationException(answer[..Math.Min(answer.Length, 500)]);
        return (token, body, answer);
    }

    /// <summary>As the facilitator of the demonstration.</summary>
    private static async Task<string> SignIn(Uri address)
    {
        var accounts = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(DemoFolder, "demo-accounts.json"))).RootElement;
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password", ["username"] = "saar.engbers@reggezoom.example", ["password"] = accounts.GetProperty("passwords").GetProperty("Saar Engbers").GetString()!,
        });
        using var answer = await http.PostAsync(new Uri(address, "/connect/token"), form);
        var tokens = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return tokens.TryGetProperty("access_token", out var token) ? token.GetString()! : throw new InvalidOperationException($"Signing in did not work: {tokens}");
    }

    /// <summary>The services and the gateway as processes over the files of the demonstration.</summary>
    private static async Task<RunningServices> Services(string? broker)
    {
        (string Name, string Folder, string Project)[] parts =
        [
            ("membership", "services/Membership", "Membership"), ("sessions", "services/Sessions", "Sessions"), ("learninglog", "services/LearningLog", "LearningLog"),
            ("assessment", "services/Assessment", "Assessment"), ("gateway", "gateway", "Gateway"),
        ];
        var addresses = parts.ToDictionary(p => p.Name, _ => Running.FreeAddress());
        var settings = addresses.Select(a => ($"services__{a.Key}__http__0", a.Value.ToString().TrimEnd('/'))).Append(("Data__Folder", DemoFolder)).ToList();
        if (broker is not null) settings.Add(("ConnectionStrings__messaging", broker));
        var running = new RunningServices(addresses);
        foreach (var (name, folder, project) in parts) running.Add(name, Running.Start(folder, project, [], [.. settings, ("ASPNETCORE_URLS", addresses[name].ToString())]));
        await running.AreReady(withBroker: broker is not null);
        return running;
    }

    private static async Task Broker(string action, string folder, int port)
    {
        using var script = Process.Start("bash", [Path.Combine(Running.Root, "tests/rabbitmq.sh"), action, folder, port.ToString(CultureInfo.InvariantCulture)]);
        await script.WaitForExitAsync();
    }

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Tell(string line) => Console.WriteLine(line);
}

/// <summary>The services and the gateway, each a process.</summary>
internal sealed class RunningServices(IReadOnlyDictionary<string, Uri> addresses) : IAsyncDisposable
{
    private readonly Dictionary<string, Running> _processes = [];

    public Uri Membership => addresses["membership"];

    public Uri LearningLog => addresses["learninglog"];

    public (Uri Address, Running Process) Gateway => (addresses["gateway"], _processes["gateway"]);

    public void Add(string name, Running process) => _processes[name] = process;

    /// <summary>Healthy means that its database answers and its queue is there; without a broker, that it answers.</summary>
    public async Task AreReady(bool withBroker)
    {
        foreach (var (name, process) in _processes)
        {
            if (withBroker && name != "gateway") await process.Answers(new Uri(addresses[name], "/health"), report => !report.Contains("Degraded", StringComparison.Ordinal));
            else await process.Answers(new Uri(addresses[name], "/alive"));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes.Values) await process.DisposeAsync();
    }
}
