using LivingNetworks.Assessment.Contracts;
using LivingNetworks.LearningLog.Contracts;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Gateway.Clients;

/// <summary>The typed clients of the four services, each on the address that configuration gives it.</summary>
public static class ServiceClients
{
    /// <summary>How long a service may take before its part of the page counts as resting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The port on which each part answers on this machine where nothing else is configured.</summary>
    public static readonly IReadOnlyDictionary<string, int> DefaultPorts = new Dictionary<string, int>
    {
        ["membership"] = 5081, ["sessions"] = 5082, ["learninglog"] = 5083, ["assessment"] = 5084, ["web"] = 5085,
    };

    /// <summary>A service that is away is noticed well before a person stops waiting.</summary>
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(2);

    /// <summary>Registers the clients: one of each for the whole process, because making one per request costs more than the call itself.</summary>
    public static void AddServiceClients(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        Add(builder, "membership", http => new MembershipClient(http), accessor => new CallerAddress(accessor), accessor => new CallerHeaders(accessor), accessor => new SignIn.VisitorsDevice(accessor));
        Add(builder, "sessions", http => new SessionsClient(http), accessor => new CallerHeaders(accessor));
        Add(builder, "learninglog", http => new LearningLogClient(http), accessor => new CallerHeaders(accessor));
        Add(builder, "assessment", http => new AssessmentClient(http), accessor => new CallerHeaders(accessor));
        Add(builder, "assessment", http => new AnswersClient(http), isTraced: false);
    }

    /// <summary>Where a service answers: <c>services:{name}:http:0</c>, else its own default port on this machine.</summary>
    public static Uri AddressOf(IConfiguration configuration, string name) =>
        new(configuration[$"services:{name}:http:0"] ?? $"http://localhost:{DefaultPorts[name]}");

    private static void Add<TClient>(WebApplicationBuilder builder, string name, Func<HttpClient, TClient> make, params Func<IHttpContextAccessor, DelegatingHandler>[] handlers)
        where TClient : class => Add(builder, name, make, isTraced: true, handlers);

    private static void Add<TClient>(WebApplicationBuilder builder, string name, Func<HttpClient, TClient> make, bool isTraced, params Func<IHttpContextAccessor, DelegatingHandler>[] handlers)
        where TClient : class => builder.Services.AddSingleton(services =>
        {
            // Addresses of replicas change: a connection does not outlive five minutes.
            var sockets = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = Connecting, UseCookies = false, UseProxy = false, AllowAutoRedirect = false };
            // The id of a trace would lead from an answer to what the same person did beside it.
            if (!isTraced) sockets.ActivityHeadersPropagator = null;
            HttpMessageHandler calls = sockets;
            foreach (var handler in handlers)
            {
                var outer = handler(services.GetRequiredService<IHttpContextAccessor>());
                outer.InnerHandler = calls;
                calls = outer;
            }

            return make(new HttpClient(calls) { BaseAddress = AddressOf(builder.Configuration, name), Timeout = Patience });
        });
}
