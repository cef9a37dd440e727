using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.Hosting;

/// <summary>The figures of what services refuse: by code and status, and by nothing that tells who asked or about what.</summary>
internal static class HostingTelemetry
{
    public const string Name = "LivingNetworks.Hosting";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("livingnetworks.refusals", "{refusal}", "Commands and queries that were refused, by the code of the refusal.");

    /// <summary>Notes a refusal on the request's span, and counts it; not for a command of which no trace is kept.</summary>
    public static void Refused(HttpContext http, Refusal refusal)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Route>() is { IsUntraced: true }) return;
        Activity.Current?.SetTag("livingnetworks.refusal.code", refusal.Code);
        Refusals.Add(1, new("livingnetworks.refusal.code", refusal.Code), new("http.response.status_code", refusal.Status));
    }
}
