using System.Text;
using Xunit.Abstractions;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>The system as operators run it: broker, four services, dashboard and gateway, each a process, on free ports and files of its own.</summary>
public sealed class RunningSystem : IAsyncLifetime, IDisposable
{
    /// <summary>The tests that share it run after all others: on a busy machine processes would only wait for each other.</summary>
    public const string Collection = "The system as processes";

    internal const string Password = "een zin om te onthouden";

    private const int LinesOfLog = 40;

    /// <summary>Each service with its databases.</summary>
    private static readonly (string Name, string Project, string[] Databases)[] All =
    [
        ("membership", "Membership", ["MembershipDb"]),
        ("sessions", "Sessions", ["SessionsDb"]),
        ("learninglog", "LearningLog", ["LearningLogDb"]),
        ("assessment", "Assessment", ["AssessmentDb", "AnswersDb"]),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("ln-system-").FullName;
    private readonly ServiceProcess[] _services;
    private readonly ServiceProcess _web = new("web", "src/Web", "Web");
    private readonly ServiceProcess _gateway = new("gateway", "gateway", "Gateway");
    private readonly HttpClient _http;
    private Collector? _collector;
    private int _registered;

    public RunningSystem()
    {
        Broker = new Broker(Path.Combine(_folder, "broker"));
        _services = [.. All.Select(s => new ServiceProcess(s.Name, $"services/{s.Project}", s.Project))];
        foreach (var (service, databases) in _services.Zip(All.Select(s => s.Databases)))
        {
            service.Settings["ConnectionStrings__messaging"] = Broker.Connection;
            foreach (var database in databases) service.Settings[$"ConnectionStrings__{database}"] = $"Data Source={FileOf(database)}";
        }

        _gateway.Settings["ConnectionStrings__messaging"] = Broker.Connection;
        foreach (var process in Processes)
        {
            process.Settings["Data__Folder"] = Path.Combine(_folder, process.Name);
            foreach (var other in Processes.Except([process])) process.Settings[$"services__{other.Name}__http__0"] = other.Address.ToString().TrimEnd('/');
        }

        _http = new HttpClient { BaseAddress = _gateway.Address };
    }

    internal Broker Broker { get; }

    /// <summary>What all processes export.</summary>
    internal Collector Collector => _collector!;

    internal ServiceProcess LearningLog => Service("learninglog");

    internal ServiceProcess Service(string name) => _services.Single(s => s.Name == name);

    /// <summary>Somebody who is not signed in.</summary>
    internal Caller Anybody => new(_http, "somebody", Guid.Empty, null);

    private IEnumerable<ServiceProcess> Processes => [.. _services, _web, _gateway];

    /// <summary>The names of the databases in which services keep their outbox and inbox.</summary>
    internal static IEnumerable<string> DatabasesWithEvents => All.Select(s => s.Databases[0]);

    /// <summary>The files of all databases.</summary>
    internal IEnumerable<string> AllFiles => All.SelectMany(s => s.Databases).Select(FileOf);

    /// <summary>The file of a database.</summary>
    internal string FileOf(string database) => Path.Combine(_folder, database + ".db");

    public async Task InitializeAsync()
    {
        if (!Broker.IsInstalled) return;
        try
        {
            _collector = await Collector.Start();
            foreach (var process in Processes) Export(process);
            await Broker.Start();
            foreach (var process in Processes) process.Start();
            foreach (var process in Processes) await process.IsAlive();

            // What is said before a service has its queue, that service does not hear. Healthy means that its queue is there.
            await EveryServiceIsHealthy();
        }
        catch (Exception failure)
        {
            var told = Logs();
            await DisposeAsync();
            throw new InvalidOperationException($"The system did not start: {failure.Message}\n{told}", failure);
        }
    }

    public async Task DisposeAsync()
    {
        await Task.WhenAll(Processes.Select(p => p.Stop()));
        if (Broker.IsInstalled) await Broker.End();
        if (_collector is not null) await _collector.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose()
    {
        _http.Dispose();
        foreach (var process in Processes) process.Dispose();
    }

    /// <summary>Runs a test, and shows what the processes wrote if it fails.</summary>
    internal async Task Telling(ITestOutputHelper output, Func<Task> test)
    {
        try
        {
            await test();
        }
        catch (Exception)
        {
            output.WriteLine(Logs());
            throw;
        }
    }

    /// <summary>Waits until every service reaches its database and the broker, and has no event that it could not apply.</summary>
    internal async Task EveryServiceIsHealthy()
    {
        foreach (var service in _services) await service.IsHealthy();
    }

    /// <summary>A page of the dashboard, through the gateway.</summary>
    internal Task<HttpResponseMessage> Page(string path) => _http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Any request to the gateway.</summary>
    internal Task<HttpResponseMessage> Send(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>Somebody registers, proves their address with the code from the letter, and signs in.</summary>
    internal async Task<Caller> Register(string name)
    {
        var mail = $"{name.ToLowerInvariant()}.{Interlocked.Increment(ref _registered)}@example.org";
        return await Newcomer.Register(_http, Path.Combine(_folder, "membership", "mail"), name, mail, Password);
    }

    /// <summary>Sends telemetry to the collector, more often than an operator would: one service by grpc, the others by http/protobuf.</summary>
    private void Export(ServiceProcess process)
    {
        var isGrpc = process.Name == "sessions";
        process.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = isGrpc ? "grpc" : "http/protobuf";
        process.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = isGrpc ? Collector.Grpc : Collector.Http;
        process.Settings["OTEL_BSP_SCHEDULE_DELAY"] = "300";
        process.Settings["OTEL_BLRP_SCHEDULE_DELAY"] = "300";
        process.Settings["OTEL_METRIC_EXPORT_INTERVAL"] = "1000";
        process.Settings["Messaging__Measure"] = "00:00:02";
    }

    private string Logs()
    {
        var told = new StringBuilder();
        foreach (var process in Processes)
        {
            told.AppendLine().Append("--- ").AppendLine(process.Name);
            foreach (var line in process.Log.TakeLast(LinesOfLog)) told.AppendLine(line);
        }

        return told.ToString();
    }
}

[CollectionDefinition(RunningSystem.Collection, DisableParallelization = true)]
public sealed class SystemRuns : ICollectionFixture<RunningSystem>;

/// <summary>A fact about the system as processes: skipped, with the reason, where the broker is not installed.</summary>
public sealed class ProcessFactAttribute : FactAttribute
{
    public ProcessFactAttribute()
    {
        if (!Broker.IsInstalled) Skip = "no RabbitMQ here (the package rabbitmq-server is not installed)";
    }
}

/// <summary>A theory about the system as processes: skipped, with the reason, where the broker is not installed.</summary>
public sealed class ProcessTheoryAttribute : TheoryAttribute
{
    public ProcessTheoryAttribute()
    {
        if (!Broker.IsInstalled) Skip = "no RabbitMQ here (the package rabbitmq-server is not installed)";
    }
}
