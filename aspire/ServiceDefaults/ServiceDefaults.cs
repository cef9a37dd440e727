using System.Diagnostics;
using LivingNetworks.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
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
        .Select(category => (category, LogLevel.Warning))
        // These write the message of a failure as a text of their own, and throw the failure as well: whoever catches it logs it without words.
        .Concat([("Microsoft.EntityFrameworkCore.Update", LogLevel.None), ("Microsoft.EntityFrameworkCore.Query", LogLevel.None)])
        // They warn of how SQLite's migrations and the keys in the data folder are made, about which nobody who reads it can do anything.
        .Concat([("Microsoft.EntityFrameworkCore.Migrations", LogLevel.Error), ("Microsoft.AspNetCore.DataProtection", LogLevel.Error)])
        .ToDictionary(quiet => $"Logging:LogLevel:{quiet.Item1}", quiet => (string?)quiet.Item2.ToString());

    /// <summary>Telemetry where a collector is configured, health checks, and HTTP clients that find the services by name.</summary>
    /// <remarks>Logs as JSON lines: <c>Logging__Console__FormatterName=json</c>, which .NET reads by itself.</remarks>
    /// <param name="builder">The builder of the process.</param>
    /// <param name="isPublic">Whether anybody can reach it, so that what a caller says of a trace is taken with care.</param>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, bool isPublic = false)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = QuietLogs });
        ExceptionsWithoutWords.Use(builder.Services);
        builder.Services.AddSingleton<DistributedContextPropagator>(new IncomingTrace(isPublic));
        builder.AddTelemetry(isPublic);
        builder.Services.AddHealthChecks().AddCheck("self", () => HealthCheckResult.Healthy(), [Live]);
        builder.Services.AddSingleton<HealthReports>();
        builder.Services.AddHttpClient();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<HttpClientFactoryOptions>, ServiceAddresses>());
        return builder;
    }

    /// <summary>Lets <c>/health</c> tell of other parts, by their names, that do not answer.</summary>
    /// <param name="builder">The builder of the process.</param>
    /// <param name="withTheirs">Whether to pass on what they say of themselves, for those that do not ask back.</param>
    /// <param name="names">Their names.</param>
    public static WebApplicationBuilder AddHealthOfOthers(this WebApplicationBuilder builder, bool withTheirs, params IReadOnlyList<string> names)
    {
        builder.Services.AddHealthChecks().Add(new HealthCheckRegistration(
            "parts", services => ActivatorUtilities.CreateInstance<OtherParts>(services, names, withTheirs), failureStatus: null, tags: null));
        return builder;
    }

    /// <summary><c>/health</c> (everything, as JSON) and <c>/alive</c> (the process answers), in every environment: probes ask for them in production.</summary>
    /// <remarks>Degraded answers 200: a service without its broker goes on serving.</remarks>
    public static WebApplication MapDefaultEndpoints(this WebApplication app)
    {
        app.MapGet("/health", (HttpContext http) => http.RequestServices.GetRequiredService<HealthReports>().Answer(http)).AllowAnonymous();
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Live) }).AllowAnonymous();
        return app;
    }
}
