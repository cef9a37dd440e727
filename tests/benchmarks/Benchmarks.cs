using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using LivingNetworks.Testing;

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

    private static readonly string[] All = ["start", "dashboard", "events", "overload"];

    /// <param name="wanted">Which measurements, and after "dashboard" or "overload" which of its servers; all if none is named.</param>
    public static async Task Run(string[] wanted)
    {
        bool Wants(string name) => !wanted.Intersect(All).Any() || wanted.Contains(name);
        try
        {
            Tell($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} cores, load {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]} before, .NET {Environment.Version}");
            await LoadDemonstration();
            if (Wants("start")) await StartingUp();
            if (Wants("dashboard")) await OrWhyNot(() => TheDashboardQuery([.. wanted.Except(All)]));
            if (Wants("events")) await OrWhyNot(EventsOverRabbitMq);
            if (Wants("overload")) await OrWhyNot(() => TwiceTheLoad([.. wanted.Except(All)]));
            Tell($"load {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]} after");
        }
        finally
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static async Task LoadDemonstration()
    {
        var loading = Stopwatch.StartNew();
        await using (var demo = Standalone(Running.FreeAddress(), DemoFolder, "--demo")) await demo.Says("Stop with Ctrl+C");
        Tell($"--demo, all of it: {loading.Elapsed.TotalSeconds:0.0} s");
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

    /// <summary>The dashboard query over recorded services, side by side.</summary>
    private static async Task TheDashboardQuery(IReadOnlyCollection<string> only)
    {
        if (!File.Exists(Wrk.Program)) throw new InvalidOperationException("wrk is not installed");

        var (recorded, body, token, answer) = await Record();
        var stubs = Running.FreeAddress();
        await using var services = Running.Start("tests/benchmarks", "Benchmarks", ["services", stubs.ToString(), recorded]);
        await services.Answers(stubs);
        Tell($"\nThe dashboard query (network, 25 people, next session, changes, radar), {answer.Length:N0} characters, over services that answer what was recorded");
        await new SideBySide(Folder, DemoFolder, body, token, answer, stubs, only).Run();
    }

    /// <summary>Twice what is sustained: the gateway over recorded services, and everything with its databases, each with and without shedding, and the
    /// quickest of the other gateways.</summary>
    private static async Task TwiceTheLoad(IReadOnlyCollection<string> only)
    {
        var (recorded, body, token, answer) = await Record();
        var stubs = Running.FreeAddress();
        await using var services = Running.Start("tests/benchmarks", "Benchmarks", ["services", stubs.ToString(), recorded]);
        await services.Answers(stubs);
        Tell($"\nTwice the load that is sustained, of the dashboard query ({answer.Length:N0} characters) asked at a steady rate");
        var sides = new SideBySide(Folder, DemoFolder, body, token, answer, stubs, []);
        (string, string) withoutLimit = ("Overload__Places", "0");
        bool Wants(string name) => only.Count == 0 || only.Contains(name);
        if (Wants("gateway"))
        {
            var sustained = await OverloadRun.Measure("the gateway", url => sides.Gateway(url), body, token, null);
            await OverloadRun.Measure("the same without shedding", url => sides.Gateway(url, withoutLimit), body, token, sustained);
        }

        if (Wants("standalone"))
        {
            var sustained = await OverloadRun.Measure("standalone with its databases", url => sides.Standalone(url), body, token, null);
            await OverloadRun.Measure("the same without shedding", url => sides.Standalone(url, withoutLimit), body, token, sustained);
        }

        if (Wants("mercurius") && SideBySide.ArePeersThere) await OverloadRun.Measure("mercurius", url => sides.Node("mercurius", url), body, token, null);
    }

    /// <summary>What the services answer to the dashboard query, in a file.</summary>
    private static async Task<(string File, string Body, string Token, string Answer)> Record()
    {
        string answer, body, token;
        var recorded = Path.Combine(Folder, "recorded.json");
        await using (var system = await Services(broker: null))
        {
            var between = system.Parts.ToDictionary(p => p.Key, _ => Running.FreeAddress());
            await using var recording = await Recording.Start(system.Parts.ToDictionary(p => between[p.Key], p => p.Value));
            var address = Running.FreeAddress();
            await using var gateway = Running.Start(
                "gateway", "Gateway", [], [("ASPNETCORE_URLS", address.ToString()), ("Data__Folder", DemoFolder), .. between.Select(b => ($"services__{b.Key}__http__0", b.Value.ToString().TrimEnd('/')))]);
            await gateway.Answers(new Uri(address, "/alive"));
            (token, body, answer) = await SignInAndAsk(address);
            using var http = new HttpClient();
            await http.GetStringAsync(new Uri(between["membership"], "/.well-known/jwks.json")); // the gateway asks membership itself for it
            await recording.Save(recorded);
        }

        return (recorded, body, token, answer);
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

        var port = FreePorts.ForBroker();
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
        var networks = await Ask(http, new Uri(address, "/graphql"), """{"query":"{ myNetworks { nodes { id } } }"}""", token);
        var id = JsonDocument.Parse(networks).RootElement.GetProperty("data").GetProperty("myNetworks").GetProperty("nodes")[0].GetProperty("id").GetGuid();
        var body = JsonSerializer.Serialize(new { query = Dashboard, variables = new { id } });
        // A service that has just started may let its first caller wait longer than the gateway does.
        var answer = "";
        for (var tries = 0; tries < 5 && (answer.Length == 0 || answer.Contains("SERVICE_RESTING", StringComparison.Ordinal)); tries++)
        {
            answer = await Ask(http, new Uri(address, "/graphql"), body, token);
        }

        if (answer.Contains("\"errors\"", StringComparison.Ordinal)) throw new InvalidOperationException(answer[..Math.Min(answer.Length, 500)]);
        return (token, body, answer);
    }

    /// <summary>As the facilitator of the demonstration.</summary>
    private static async Task<string> SignIn(Uri address)
    {
        var accounts = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(DemoFolder, "demo-accounts.json"))).RootElement;
        using var http = new HttpClient();
        // Healthy is a little earlier than quick: a first sign-in may take longer than the gateway waits.
        for (var tries = 1; ; tries++)
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "password", ["username"] = "saar.engbers@reggezoom.example", ["password"] = accounts.GetProperty("passwords").GetProperty("Saar Engbers").GetString()!,
            });
            using var answer = await http.PostAsync(new Uri(address, "/connect/token"), form);
            if (answer.IsSuccessStatusCode) return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
            if (tries == 20) throw new InvalidOperationException($"Signing in did not work: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            await Task.Delay(500);
        }
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

    private static async Task<string> Ask(HttpClient http, Uri address, string body, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
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

    /// <summary>The services by name, without the gateway.</summary>
    public IReadOnlyDictionary<string, Uri> Parts => addresses.Where(a => a.Key != "gateway").ToDictionary();

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
