using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using LivingNetworks.SystemTests.Processes;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace LivingNetworks.Faults;

/// <summary>The running platform of a series of runs: a broker, four services and the gateway, each a process, with ten people who use it. Between
/// any two of them stands a proxy, and the databases of a service stand on a disk of their own where that may be mounted.</summary>
internal sealed class World : IAsyncDisposable
{
    public const int Clients = 10;

    private const string Password = "een zin om te onthouden";

    /// <summary>Room for the databases of one service; a full disk is filled up to here.</summary>
    private const int MegabytesOfDisk = 96;

    private const int LinesOfLog = 60;

    private const int Interrupted = 130;

    private static readonly (string Name, string Project, string[] Databases)[] All =
    [
        ("membership", "Membership", ["MembershipDb"]),
        ("sessions", "Sessions", ["SessionsDb"]),
        ("learninglog", "LearningLog", ["LearningLogDb"]),
        ("assessment", "Assessment", ["AssessmentDb", "AnswersDb"]),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-faults-").FullName;
    private readonly Dictionary<string, TcpProxy> _toBroker = [];
    private readonly Dictionary<string, TcpProxy> _toService = [];
    private readonly Dictionary<string, ServiceProcess> _twins = [];
    private readonly List<string> _mounted = [];
    private readonly SqlServer _server = new();
    private readonly HttpClient _http;
    private readonly Lazy<Task> _end;
    private readonly PosixSignalRegistration[] _signals;
    private Caller[] _people = [];

    private World(string? build)
    {
        _end = new(End);
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGTERM, BreakOff), PosixSignalRegistration.Create(PosixSignal.SIGINT, BreakOff)];
        Patience = TimeSpan.FromSeconds(build is null ? 180 : 40);
        Broker = new Broker(Path.Combine(_folder, "broker"));
        var broker = new Uri(Broker.Connection);
        Services = [.. All.Select(s => new ServiceProcess(s.Name, $"services/{s.Project}", s.Project))];
        Gateway = new ServiceProcess("gateway", "gateway", "Gateway");
        foreach (var (service, databases) in Services.Zip(All.Select(s => s.Databases)))
        {
            _twins[service.Name] = new ServiceProcess(service.Name, $"services/{All.Single(s => s.Name == service.Name).Project}", All.Single(s => s.Name == service.Name).Project);
            _toService[service.Name] = new TcpProxy(service.Address.Port);
            foreach (var database in databases) service.Settings[$"ConnectionStrings__{database}"] = _server.ConnectionOf(database) ?? $"Data Source={FileOf(database)}";
            service.Settings["Database__MigrateOnStart"] = "true";
        }

        foreach (var process in Processes)
        {
            var toBroker = _toBroker[process.Name] = new TcpProxy(broker.Port);
            process.Settings["ConnectionStrings__messaging"] = $"amqp://guest:guest@127.0.0.1:{toBroker.Port}";
            // What a dead process held is taken over sooner than by default, and a broker that came back is tried sooner: a run lasts seconds.
            process.Settings["Messaging__Lease"] = "00:00:10";
            process.Settings["Messaging__LongestPause"] = "00:00:02";
            process.Settings["DOTNET_TieredPGO"] = "0"; // none lives long enough to win back what that costs
            process.Settings["Data__Folder"] = Path.Combine(_folder, process.Name);
            foreach (var (name, proxy) in _toService) process.Settings[$"services__{name}__http__0"] = $"http://127.0.0.1:{proxy.Port}";
        }

        foreach (var service in Services)
        {
            foreach (var (key, value) in service.Settings) _twins[service.Name].Settings[key] = value;
        }

        _http = new HttpClient { BaseAddress = Gateway.Address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Http => _http;

    public Broker Broker { get; }

    public IReadOnlyList<ServiceProcess> Services { get; }

    public ServiceProcess Gateway { get; }

    public IReadOnlyList<ServiceProcess> Processes => [.. Services, Gateway];

    /// <summary>The ten who give commands.</summary>
    public IReadOnlyList<Caller> People => _people;

    /// <summary>A network in which all ten are: a round asks at least eight.</summary>
    public Guid Common { get; private set; }

    /// <summary>The longest a client goes on asking and events may be on their way: everything has long come back by then. What a build broken on purpose
    /// leaves out never comes.</summary>
    public TimeSpan Patience { get; }

    /// <summary>Why a service has no disk of its own; null where it has.</summary>
    public string? NoDisk { get; private set; }

    /// <summary>Which events each service hears, as the broker knows it.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Hears { get; private set; } = new Dictionary<string, HashSet<string>>();

    /// <summary>The first database of each service, where its outbox and inbox are.</summary>
    public static IReadOnlyList<(string Service, string Database)> WithEvents => [.. All.Select(s => (s.Name, s.Databases[0]))];

    /// <summary>Opens a database beside its service.</summary>
    public async Task<DbConnection> Open(string database)
    {
        DbConnection connection = _server.ConnectionOf(database) is { } named ? new SqlConnection(named) : new SqliteConnection($"Data Source={FileOf(database)};Pooling=False;Default Timeout=60");
        await connection.OpenAsync();
        return connection;
    }

    private string FileOf(string database) => Path.Combine(DiskOf(All.Single(s => s.Databases.Contains(database)).Name), database + ".db");

    public string DiskOf(string service) => Path.Combine(_folder, "disks", service);

    public TcpProxy ToBroker(string process) => _toBroker[process];

    public TcpProxy ToService(string service) => _toService[service];

    /// <summary>The second replica of a service; the gateway's proxy sends every other connection to it once it runs.</summary>
    public ServiceProcess Twin(string service) => _twins[service];

    /// <summary>Starts everything, and lets ten people register and come together in one network.</summary>
    public static async Task<World> Start(string? build = null)
    {
        var world = new World(build);
        try
        {
            world.MountDisks();
            foreach (var process in world.Processes) process.Build = build is null ? null : Path.Combine(build, process.Name);
            await world.Broker.Start();
            foreach (var process in world.Processes) process.Start();
            await world.IsWell();
            world.Hears = await world.WhoHearsWhat();
            await world.ComeTogether();
            return world;
        }
        catch (Exception failure)
        {
            var told = await world.Logs();
            await world.DisposeAsync();
            throw new InvalidOperationException($"The platform did not start: {failure.Message}\n{told}", failure);
        }
    }

    /// <summary>Waits until every process answers and every service reaches its database and the broker.</summary>
    public async Task IsWell()
    {
        foreach (var process in Processes) await process.IsAlive();
        foreach (var service in Services) await service.IsHealthy();
    }

    /// <summary>Everybody signs in again: a series of runs lasts longer than a token.</summary>
    public async Task SignIn() => _people = await Task.WhenAll(_people.Select(async (person, i) =>
        new Caller(_http, person.Name, person.Id, await Newcomer.SignIn(_http, person.Name, MailOf(i), Password))));

    /// <summary>How many letters lie ready for somebody.</summary>
    public async Task<int> LettersFor(int client)
    {
        var count = 0;
        var folder = Path.Combine(_folder, "membership", "mail");
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [])
        {
            if ((await File.ReadAllTextAsync(file)).Contains($"To: <{MailOf(client)}>", StringComparison.Ordinal)) count++;
        }

        return count;
    }

    /// <summary>Where the databases are, for a program that looks at them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Databases =>
        [.. Services.SelectMany(s => s.Settings.Where(setting => setting.Key.EndsWith("Db", StringComparison.Ordinal))), new("Data__Folder", Path.Combine(_folder, "verify"))];

    /// <summary>What the processes and the broker said at last; which bindings the broker has lost.</summary>
    public async Task<string> Logs()
    {
        var told = new StringBuilder();
        try
        {
            told.AppendLine("--- broker").AppendLine(await Broker.State());
            var now = await WhoHearsWhat();
            foreach (var (service, types) in Hears) told.AppendLine(CultureInfo.InvariantCulture, $"{service} is bound to {now[service].Count} of {types.Count}: without {string.Join(", ", types.Except(now[service]))}");
        }
        catch (Exception away)
        {
            told.AppendLine(away.Message);
        }

        foreach (var process in Processes.Concat(_twins.Values.Where(t => t.Log.Any())))
        {
            told.AppendLine().Append("--- ").AppendLine(process.Name);
            foreach (var line in process.Log.TakeLast(LinesOfLog)) told.AppendLine(line);
        }

        return told.ToString();
    }

    /// <summary>Ends it once, whoever asks first: the run that is over, or the one who breaks it off.</summary>
    public ValueTask DisposeAsync() => new(_end.Value);

    private async Task End()
    {
        foreach (var proxy in _toBroker.Values.Concat(_toService.Values)) proxy.Mend();
        await Task.WhenAll(Processes.Concat(_twins.Values).Select(p => p.Stop()));
        await Broker.End();
        foreach (var proxy in _toBroker.Values.Concat(_toService.Values)) proxy.Dispose();
        foreach (var process in Processes.Concat(_twins.Values)) process.Dispose();
        await _server.Drop(All.SelectMany(s => s.Databases));
        foreach (var disk in _mounted) await Command("umount", disk);
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
        foreach (var signal in _signals) signal.Dispose();
    }

    /// <summary>Processes, the broker and mounted disks do not outlive a harness that somebody stops.</summary>
    private void BreakOff(PosixSignalContext signal)
    {
        signal.Cancel = true;
        DisposeAsync().AsTask().Wait();
        PatchedBuild.Forget();
        Environment.Exit(Interrupted);
    }

    private static string MailOf(int client) => $"klant{client}@example.org";

    /// <summary>Runs a program of the system; its exit code and what it wrote.</summary>
    public static async Task<(int Exit, string Told)> Command(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private void MountDisks()
    {
        foreach (var service in Services)
        {
            if (_server.IsThere)
            {
                NoDisk = "the databases are on a SQL Server";
                return;
            }

            var disk = Directory.CreateDirectory(DiskOf(service.Name)).FullName;
            var (exit, told) = Command("mount", "-t", "tmpfs", "-o", $"size={MegabytesOfDisk}m", "tmpfs", disk).GetAwaiter().GetResult();
            if (exit == 0) _mounted.Add(disk);
            else NoDisk = told.Trim();
        }
    }

    /// <summary>Which events reach the queue of each service, as the broker tells.</summary>
    private async Task<Dictionary<string, HashSet<string>>> WhoHearsWhat()
    {
        var bindings = await Broker.Bindings();
        var hears = Services.ToDictionary(s => s.Name, s => bindings.Where(b => b.Source == Tap.Exchange && b.Destination == s.Name).Select(b => b.Key).ToHashSet());
        Assert.True(hears.Values.All(types => types.Count > 0), $"The broker passes nothing to {string.Join(", ", hears.Where(h => h.Value.Count == 0).Select(h => h.Key))}.");
        return hears;
    }

    /// <summary>Ten people register; the first facilitates a network in which all ten are.</summary>
    private async Task ComeTogether()
    {
        var letters = Path.Combine(_folder, "membership", "mail");
        var people = new List<Caller>();
        for (var i = 0; i < Clients; i++) people.Add(await Newcomer.Register(_http, letters, $"Klant{i}", MailOf(i), Password));
        _people = [.. people];
        var facilitator = _people[0];
        Common = (await facilitator.Do("lightSpark", new { name = "Allen samen", desire = "Zien of alles heel blijft.", asFacilitator = true })).Id();
        await facilitator.Do("exploreNetwork", new { networkId = Common });
        await facilitator.Do("formNetwork", new { networkId = Common });
        await facilitator.Do("bringNetworkToLife", new { networkId = Common });
        foreach (var person in _people.Skip(1))
        {
            var invitationId = (await facilitator.Do("draftInvitation", new { networkId = Common, inviteeName = person.Name, channel = "CALL" })).Id();
            await facilitator.Do("logPersonalContact", new { invitationId, firstContact = "CALL" });
            var code = (await facilitator.Do("sendInvitation", new { invitationId }, "code")).Text("code");
            var participationId = (await person.Do("acceptInvitation", new { code }, "participationId")).Id("participationId");
            await facilitator.Do("startWelcome", new { participationId }, "state");
            await facilitator.Do("completeWelcomeStep", new { participationId, step = "PERSONAL_TALK" }, "state");
            await facilitator.Do("completeWelcomeStep", new { participationId, step = "RULES_TOLD" }, "state");
            await facilitator.Do("takePart", new { participationId }, "state");
        }
    }
}
