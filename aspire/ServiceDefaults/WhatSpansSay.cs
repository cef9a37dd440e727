using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Takes out of a span whatever is not known to be harmless: what people typed, their browser, addresses with a secret in them.</summary>
/// <remarks>A list of what may stay, for a newer framework may say more than this one does.</remarks>
internal sealed class WhatSpansSay : BaseProcessor<Activity>
{
    private const string Path = "url.path";

    private const string Address = "url.full";

    private static readonly FrozenSet<string> Harmless = FrozenSet.Create(
        "http.request.method", "http.response.status_code", "http.route", "http.request.resend_count", "url.scheme", Path, Address, "error.type",
        "network.protocol.name", "network.protocol.version", "server.address", "server.port",
        "messaging.system", "messaging.destination.name", "messaging.operation.name", "messaging.operation.type", "messaging.message.id",
        "livingnetworks.event.type", "livingnetworks.service", "livingnetworks.refusal.code");

    /// <summary>Addresses between our own processes, which name what is done and never whom it is about.</summary>
    private static readonly string[] OurPaths = ["/commands/", "/queries/", "/graphql", "/connect/", "/.well-known/", "/own-data"];

    public override void OnEnd(Activity data)
    {
        // Probes ask every few seconds and tell nothing.
        if (data.GetTagItem(Path) is "/health" or "/alive") data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        if (!data.Recorded) return;

        if (data.GetTagItem(Path) is not null) data.SetTag(Path, data.GetTagItem("http.route") ?? "/");
        if (data.GetTagItem(Address) is string address) data.SetTag(Address, WithoutSecrets(address));
        foreach (var (key, _) in data.TagObjects.ToList())
        {
            // Of an answer, the address is what the caller wrote into the Host header.
            if (!Harmless.Contains(key) || (data.Kind == ActivityKind.Server && key.StartsWith("server.", StringComparison.Ordinal))) data.SetTag(key, null);
        }

        if (data.StatusDescription is not null) data.SetStatus(data.Status); // the message of an exception may quote anything
    }

    private static string WithoutSecrets(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? ""
        : OurPaths.Any(p => uri.AbsolutePath.StartsWith(p, StringComparison.Ordinal)) ? uri.GetLeftPart(UriPartial.Path)
        : uri.GetLeftPart(UriPartial.Authority);
}
