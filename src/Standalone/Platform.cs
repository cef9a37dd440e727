using System.Net;
using System.Net.Sockets;
using LivingNetworks.Assessment;
using LivingNetworks.Gateway;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog;
using LivingNetworks.Membership;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions;
using LivingNetworks.Web;

namespace LivingNetworks.Standalone;

/// <summary>The whole platform in one process: the very applications that run as separate processes, each on a free port of this machine (decision 7).</summary>
internal sealed class Platform : IAsyncDisposable
{
    private readonly List<WebApplication> _apps = [];

    private Platform(Uri address) => Address = address;

    /// <summary>Where the gateway answers.</summary>
    public Uri Address { get; }

    /// <summary>Addresses of the services by name, on this machine only.</summary>
    public Dictionary<string, Uri> Services { get; } = [];

    /// <summary>Starts everything.</summary>
    /// <param name="address">Where the gateway shall answer, such as <c>http://localhost:5080</c>.</param>
    /// <param name="settings">Configuration for every part, such as <c>Data:Folder</c>.</param>
    /// <param name="clock">The clock that commands and queries read.</param>
    /// <exception cref="StartRefusedException">Something that an operator can mend.</exception>
    public static async Task<Platform> Start(Uri address, IReadOnlyDictionary<string, string?> settings, TimeProvider clock)
    {
        RequireFree(address);
        var platform = new Platform(address);
        var bus = new InProcessBus("membership", "sessions", "learninglog", "assessment");
        try
        {
            void Configure(WebApplicationBuilder builder, string url)
            {
                builder.WebHost.UseUrls(url);
                builder.Configuration.AddInMemoryCollection([new("Identity:WebAddress", address.ToString())]); // letters and passkeys lead to where visitors come in
                builder.Configuration.AddInMemoryCollection(settings);
                builder.Configuration.AddInMemoryCollection(platform.Services.ToDictionary(s => $"services:{s.Key}:http:0", s => (string?)s.Value.ToString()));
                builder.Services.AddKeyedSingleton(Call.Clock, clock);
                builder.Services.AddSingleton(bus);
                builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
                builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(5));
                builder.Services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
            }

            async Task Service<TDb>(string name, Func<string[], Action<WebApplicationBuilder>?, WebApplication> build)
                where TDb : ServiceDb
            {
                var app = build([], builder => Configure(builder, Loopback));
                await app.PrepareDatabase<TDb>();
                await platform.Run(app, name);
            }

            // The others fetch membership's keys, so its address comes first; the gateway waits for all.
            await Service<Membership.Data.MembershipDb>("membership", MembershipService.Build);
            platform.Services["gateway"] = address;
            await Task.WhenAll(
                Task.Run(() => Service<Sessions.Data.SessionsDb>("sessions", SessionsService.Build)),
                Task.Run(() => Service<LearningLog.Data.LearningLogDb>("learninglog", LearningLogService.Build)),
                Task.Run(() => Service<Assessment.Data.AssessmentDb>("assessment", AssessmentService.Build)),
                Task.Run(() => platform.Run(WebSite.Build([], builder => Configure(builder, Loopback)), "web")));
            await platform.Run(GatewayApp.Build([], builder => Configure(builder, address.ToString())), "gateway");
            return platform;
        }
        catch
        {
            await platform.DisposeAsync();
            throw;
        }
    }

    /// <summary>Has each service carry out an operator's word on the same data, whether the platform runs at this moment or not.</summary>
    /// <exception cref="StartRefusedException">No service knows the word.</exception>
    public static async Task<int> Operate(IReadOnlyDictionary<string, string?> settings, string command, TextWriter output)
    {
        var bus = new InProcessBus("membership", "sessions", "learninglog", "assessment");
        var (result, known, words) = (0, false, new List<OperatorWord>());

        async Task In(Func<string[], Action<WebApplicationBuilder>?, WebApplication> build)
        {
            await using var app = build([], builder =>
            {
                builder.Configuration.AddInMemoryCollection(settings);
                builder.Services.AddSingleton(bus);
                builder.Logging.SetMinimumLevel(LogLevel.Error);
            });
            words.AddRange(OperatorCommand.Words(app.Services));
            if (command == "help" || !OperatorCommand.Knows(app.Services, command)) return;
            known = true;
            result = Math.Max(result, await OperatorCommand.Run(app, command, output));
        }

        await In(MembershipService.Build);
        await In(SessionsService.Build);
        await In(LearningLogService.Build);
        await In(AssessmentService.Build);
        words.Add(new OperatorWord("rebuild", "SERVICE [PROJECTION]: makes anew what a service keeps of others", (_, _, _) => Task.FromResult(WordExit.CouldNot)));
        if (command == "help") return await OperatorCommand.List(words, output);
        return known ? result : throw new StartRefusedException($"'{command}' is not known; choose {string.Join(", ", words.Select(w => w.Word).Distinct().Order())}.", WordExit.CouldNot);
    }

    /// <summary>Waits until somebody stops the process.</summary>
    public Task WaitForShutdown() => _apps[^1].WaitForShutdownAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var app in Enumerable.Reverse(_apps))
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    /// <summary>Asked before anything starts, so that a port in use costs no migration and no page of logs.</summary>
    private static void RequireFree(Uri address)
    {
        try
        {
            using var probe = new TcpListener(address.IsLoopback ? IPAddress.Loopback : IPAddress.Any, address.Port);
            probe.Start();
        }
        catch (SocketException)
        {
            throw new StartRefusedException($"Port {address.Port} is in use. Stop the other program, or choose another port with --urls=http://localhost:{address.Port + 1}");
        }
    }

    private const string Loopback = "http://127.0.0.1:0";

    private async Task Run(WebApplication app, string name)
    {
        lock (_apps) _apps.Add(app);
        await app.StartAsync();
        lock (_apps) Services[name] = new Uri(app.Urls.First());
    }
}
