using LivingNetworks.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.Hosting;

/// <summary>What every process of the system has: telemetry, health, and addresses of the others.</summary>
public static class ServiceDefaultsSetup
{
    private const string Live = "live";

    /// <summary>What frameworks say of every request, call and database command costs more than the work itself. Lowest in rank: any setting
    /// of <c>Logging__LogLevel__...</c> changes it.</summary>
    private static readonly Dictionary<string, string?> QuietLogs = new[] { "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "System.Net.Http.HttpClient", "Yarp", "MassTransit" }
        .ToDictionary(category => $"Logging:LogLevel:{category}", _ => (string?)nameof(LogLevel.Warning));

    /// <summary>Telemetry where a collector is configured, health checks, and HTTP clients that find the services by name.</summary>
    /// <remarks>Logs as JSON lines: <c>Logging__Console__FormatterName=json</c>, which .NET reads by itself.</remarks>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = QuietLogs });
        builder.AddTelemetry();
        builder.Services.AddHealthChecks().AddCheck("self", () => HealthCheckResult.Healthy(), [Live]);
        builder.Services.AddHttpClient();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<HttpClientFactoryOptions>, ServiceAddresses>());
        return builder;
    }

    /// <summary><c>/health</c> (everything, as JSON) and <c>/alive</c> (the process answers), in every environment: probes ask for them in production.</summary>
    /// <remarks>Degraded answers 200: a service without its broker goes on serving.</remarks>
    public static WebApplication MapDefaultEndpoints(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = HealthReportJson.Write }).AllowAnonymous();
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Live) }).AllowAnonymous();
        return app;
    }
}
