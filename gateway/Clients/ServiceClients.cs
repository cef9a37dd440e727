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

    /// <summary>Registers the clients.</summary>
    public static void AddServiceClients(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddTransient<CallerHeaders>();
        builder.Services.AddTransient<CallerAddress>();
        Add<MembershipClient>(builder, "membership", 5081).AddHttpMessageHandler<CallerAddress>();
        Add<SessionsClient>(builder, "sessions", 5082);
        Add<LearningLogClient>(builder, "learninglog", 5083);
        Add<AssessmentClient>(builder, "assessment", 5084);
        Register<AnswersClient>(builder, "assessment", 5084);
    }

    /// <summary>Where a service answers: <c>services:{name}:http:0</c>, else its own default port on this machine.</summary>
    public static Uri AddressOf(IConfiguration configuration, string name, int defaultPort) =>
        new(configuration[$"services:{name}:http:0"] ?? $"http://localhost:{defaultPort}");

    private static IHttpClientBuilder Add<TClient>(WebApplicationBuilder builder, string name, int defaultPort)
        where TClient : class => Register<TClient>(builder, name, defaultPort).AddHttpMessageHandler<CallerHeaders>();

    private static IHttpClientBuilder Register<TClient>(WebApplicationBuilder builder, string name, int defaultPort)
        where TClient : class => builder.Services.AddHttpClient<TClient>(client =>
        {
            client.BaseAddress = AddressOf(builder.Configuration, name, defaultPort);
            client.Timeout = Patience;
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false });
}
