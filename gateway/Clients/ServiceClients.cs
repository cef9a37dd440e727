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

    /// <summary>Registers the clients.</summary>
    public static void AddServiceClients(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddTransient<CallerHeaders>();
        builder.Services.AddTransient<CallerAddress>();
        Add<MembershipClient>(builder, "membership").AddHttpMessageHandler<CallerAddress>();
        Add<SessionsClient>(builder, "sessions");
        Add<LearningLogClient>(builder, "learninglog");
        Add<AssessmentClient>(builder, "assessment");
        Register<AnswersClient>(builder, "assessment");
    }

    /// <summary>Where a service answers: <c>services:{name}:http:0</c>, else its own default port on this machine.</summary>
    public static Uri AddressOf(IConfiguration configuration, string name) =>
        new(configuration[$"services:{name}:http:0"] ?? $"http://localhost:{DefaultPorts[name]}");

    private static IHttpClientBuilder Add<TClient>(WebApplicationBuilder builder, string name)
        where TClient : class => Register<TClient>(builder, name).AddHttpMessageHandler<CallerHeaders>();

    private static IHttpClientBuilder Register<TClient>(WebApplicationBuilder builder, string name)
        where TClient : class => builder.Services.AddHttpClient<TClient>(client =>
        {
            client.BaseAddress = AddressOf(builder.Configuration, name);
            client.Timeout = Patience;
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false });
}
