using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Sends traces, metrics and logs over OTLP, only where a collector is configured; else nothing of it is even loaded.</summary>
/// <remarks>Where to, by grpc or http/protobuf, and how often: the standard <c>OTEL_*</c>, which the exporter reads.</remarks>
internal static class Telemetry
{
    private static int _isExporting;

    public static void AddTelemetry(this WebApplicationBuilder builder, bool isPublic)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;
        Export(builder, isPublic);
    }

    private static void Export(WebApplicationBuilder builder, bool isPublic)
    {
        // Without this, ASP.NET Core 10 leaves method, path and status out of its spans.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);

        var configuration = (IConfiguration)builder.Configuration;
        var resource = ResourceBuilder.CreateDefault().AddService(builder.Environment.ApplicationName).AddEnvironmentVariableDetector();
        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.SetResourceBuilder(resource);
            logs.IncludeScopes = false; // they hold the path of the request as it was typed
            logs.AddProcessor(new WhatLogsSay());
            logs.AddOtlpExporter();
        });

        builder.Services.AddSingleton<IStartupFilter, ServerSpans>();

        // Several parts in one process would each send what all of them did.
        if (Interlocked.Exchange(ref _isExporting, 1) == 1) return;
        builder.Services.AddSingleton(_ =>
        {
            var traces = Sdk.CreateTracerProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(configuration))
                .SetResourceBuilder(resource)
                .AddSource("Microsoft.AspNetCore", "System.Net.Http", "LivingNetworks.*")
                .AddProcessor(new WhatSpansSay());
            if (isPublic) traces.SetSampler(new SamplerOfThePublic(Share(configuration)));
            return traces.AddOtlpExporter().Build();
        });
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime", "LivingNetworks.*")
            .AddOtlpExporter()
            .Build());
        builder.Services.AddHostedService<Start>();
    }

    /// <summary>The share of traces to keep, as the standard settings say it.</summary>
    private static double Share(IConfiguration configuration) => configuration["OTEL_TRACES_SAMPLER"] switch
    {
        "always_off" or "parentbased_always_off" => 0,
        "traceidratio" or "parentbased_traceidratio" when double.TryParse(configuration["OTEL_TRACES_SAMPLER_ARG"], CultureInfo.InvariantCulture, out var share) => share,
        _ => 1,
    };

    /// <summary>Asking for the two providers starts them; the container disposes, and so flushes, them.</summary>
    private sealed class Start(TracerProvider traces, MeterProvider metrics) : IHostedService, IDisposable
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            GC.KeepAlive(traces);
            GC.KeepAlive(metrics);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => Interlocked.Exchange(ref _isExporting, 0);
    }
}
