using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.SystemTests.Processes;

/// <summary>A collector of telemetry on this machine: takes what processes export over OTLP, by http/protobuf and by grpc, and keeps it to be looked at.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<byte[]> _received = new();

    private Collector(WebApplication app)
    {
        _app = app;
        app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            Take(signal, await Body(request));
            return TypedResults.Bytes(Array.Empty<byte>(), "application/x-protobuf");
        });
        app.MapPost("/opentelemetry.proto.collector.{package}.v1.{service}/Export", async (string package, HttpContext http) =>
        {
            var body = await Body(http.Request);
            // A message of grpc: whether it is compressed, how long it is, and itself.
            Take(package switch { "trace" => "traces", "metrics" => "metrics", _ => "logs" }, body.AsMemory(5, (int)BinaryPrimitives.ReadUInt32BigEndian(body.AsSpan(1))).ToArray());
            http.Response.ContentType = "application/grpc";
            http.Response.AppendTrailer("grpc-status", "0");
            await http.Response.Body.WriteAsync(new byte[5]);
        });
    }

    /// <summary>Where http/protobuf is taken.</summary>
    public string Http => _app.Urls.First();

    /// <summary>Where grpc is taken.</summary>
    public string Grpc => _app.Urls.Last();

    public ConcurrentQueue<Span> Spans { get; } = new();

    public ConcurrentQueue<Point> Points { get; } = new();

    public ConcurrentQueue<LogLine> Logs { get; } = new();

    public static async Task<Collector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        var collector = new Collector(builder.Build());
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>Whether these words stand anywhere in what was exported, in whatever field.</summary>
    public bool Holds(string words)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(words);
        return _received.Any(r => r.AsSpan().IndexOf(bytes) >= 0);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<byte[]> Body(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    private void Take(string signal, byte[] export)
    {
        _received.Enqueue(export);
        foreach (var resource in new ProtoMessage(export).Messages(1))
        {
            var service = Attributes(resource.Message(1), 1).GetValueOrDefault("service.name", "");
            foreach (var scope in resource.Messages(2))
            {
                foreach (var item in scope.Messages(2)) Take(signal, service, item);
            }
        }
    }

    private void Take(string signal, string service, ProtoMessage item)
    {
        switch (signal)
        {
            case "traces":
                Spans.Enqueue(new Span(service, item.Hex(1), item.Hex(2), item.Hex(4), item.Text(3), item.Text(5), (int)item.Number(6), Attributes(item, 9)));
                break;
            case "logs":
                Logs.Enqueue(new LogLine(service, item.Message(5)?.Text(1) ?? "", Attributes(item, 6), item.Hex(9)));
                break;
            case "metrics":
                var histogram = item.Message(9);
                foreach (var point in (item.Message(5) ?? item.Message(7))?.Messages(1) ?? [])
                {
                    Points.Enqueue(new Point(service, item.Text(1), item.Text(3), item.Text(2), point.Has(4) ? point.Double(4) : (long)point.Number(6), Attributes(point, 7)));
                }

                foreach (var point in histogram?.Messages(1) ?? [])
                {
                    Points.Enqueue(new Point(service, item.Text(1), item.Text(3), item.Text(2), point.Double(5), Attributes(point, 9), (long)point.Number(4)));
                }

                break;
        }
    }

    private static Dictionary<string, string> Attributes(ProtoMessage? of, int field) =>
        of?.Messages(field).ToDictionary(a => a.Text(1), a => Value(a.Message(2))) ?? [];

    private static string Value(ProtoMessage? any) =>
        any is null ? ""
        : any.Has(1) ? any.Text(1)
        : any.Has(2) ? (any.Number(2) == 1 ? "true" : "false")
        : any.Has(3) ? ((long)any.Number(3)).ToString(CultureInfo.InvariantCulture)
        : any.Double(4).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A span as it was exported; kind 2 answers, 3 asks, 4 sends, 5 hears.</summary>
internal sealed record Span(string Service, string Trace, string Id, string Parent, string State, string Name, int Kind, Dictionary<string, string> Attributes);

/// <summary>A value of a metric as it was exported; of a histogram the sum, with the count beside it.</summary>
internal sealed record Point(string Service, string Name, string Unit, string Description, double Value, Dictionary<string, string> Attributes, long Count = 0);

/// <summary>A line of a log as it was exported.</summary>
internal sealed record LogLine(string Service, string Body, Dictionary<string, string> Attributes, string Trace);
