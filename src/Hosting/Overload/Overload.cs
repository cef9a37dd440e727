using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>Keeps a process within what it can do: beyond that a request is answered at once with 503 and when to come back, before anything was done for it
/// (decision 27).</summary>
public sealed class Overload : IDisposable
{
    /// <summary>A body up to this size is heard before a place is taken, so that nobody holds one by speaking slowly.</summary>
    private const int Small = 64 * 1024;

    private static readonly Meter Meter = new("LivingNetworks.Overload");

    private static readonly Counter<long> Shed = Meter.CreateCounter<long>("livingnetworks.overload.shed", "{request}", "Requests that were asked to come back, because too many were under way.");

    private static readonly UpDownCounter<int> WorkedOn = Meter.CreateUpDownCounter<int>("livingnetworks.overload.places", "{request}", "Requests that are worked on now.");

    private readonly Dictionary<string, FairQueue> _ways;

    internal Overload(OverloadSettings settings, int placesPerProcessor, IEnumerable<string> ways)
    {
        var places = settings.Places ?? placesPerProcessor * Environment.ProcessorCount;
        _ways = places == 0 ? [] : ways.ToDictionary(w => w, _ => new FairQueue(places, settings.Queue ?? 2 * places, settings.LongestWait));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var way in _ways.Values) way.Dispose();
    }

    internal async Task Answer(HttpContext http, RequestDelegate next, string way, Func<HttpContext, Refusal, Task> refuse)
    {
        if (!_ways.TryGetValue(way, out var places) || http.Request.Path.Value is "/health" or "/alive")
        {
            await next(http);
            return;
        }

        await Hear(http.Request);
        var asking = Who(http);
        var tag = new KeyValuePair<string, object?>("livingnetworks.overload.way", way);
        if (!await places.Enter(asking))
        {
            Shed.Add(1, tag);
            // Not all at the same moment.
            http.Response.Headers.RetryAfter = Random.Shared.Next(1, 4).ToString(CultureInfo.InvariantCulture);
            http.Response.Headers.CacheControl = "no-store";
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await refuse(http, CommonRefusals.TooBusy);
            return;
        }

        WorkedOn.Add(1, tag);
        var isHeld = 1;
        void Leave()
        {
            if (Interlocked.Exchange(ref isHeld, 0) == 0) return;
            WorkedOn.Add(-1, tag);
            places.Leave(asking);
        }

        // What stays open for hours is work only until it has begun.
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode == StatusCodes.Status101SwitchingProtocols || http.Response.ContentType?.StartsWith("text/event-stream", StringComparison.Ordinal) == true) Leave();
            return Task.CompletedTask;
        });
        try
        {
            if (!http.RequestAborted.IsCancellationRequested) await next(http);
        }
        finally
        {
            Leave();
        }
    }

    private static async Task Hear(HttpRequest request)
    {
        if (request.ContentLength is 0 or > Small || request.Headers.ContainsKey("Expect") || request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: true }) return;
        try
        {
            for (var isHeard = false; !isHeard;)
            {
                var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
                isHeard = read.IsCompleted || read.Buffer.Length >= Small;
                request.BodyReader.AdvanceTo(read.Buffer.Start, isHeard ? read.Buffer.Start : read.Buffer.End);
            }
        }
        catch (Exception failure) when (failure is BadHttpRequestException or IOException or OperationCanceledException)
        {
            // Whoever reads it comes upon the same, and says so in its own way.
        }
    }

    private static Asking Who(HttpContext http)
    {
        var headers = http.Request.Headers;
        var credential = headers.Authorization.Count > 0 ? headers.Authorization.ToString() : headers.Cookie.ToString();
        return new Asking(Address(http.Connection.RemoteIpAddress), string.GetHashCode(credential, StringComparison.Ordinal));
    }

    /// <summary>Of IPv6 the network: one household has as many addresses as it likes.</summary>
    private static int Address(System.Net.IPAddress? address)
    {
        if (address is null) return 0;
        if (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6) return address.MapToIPv4().GetHashCode();
        var hash = default(HashCode);
        hash.AddBytes(address.GetAddressBytes().AsSpan(0, 8));
        return hash.ToHashCode();
    }
}

/// <summary>Puts <see cref="Overload"/> before everything that costs something.</summary>
public static class OverloadSetup
{
    /// <summary>The way of a process that has one.</summary>
    private const string OnlyWay = "requests";

    /// <summary>Registers it, with the limits of <c>Overload:</c>.</summary>
    /// <param name="builder">The builder of the process.</param>
    /// <param name="placesPerProcessor">How many requests per processor are worked on at the same time, where no setting says it.</param>
    /// <param name="ways">Ways that have places of their own, where work on one waits for the other.</param>
    public static void AddOverload(this WebApplicationBuilder builder, int placesPerProcessor, params IReadOnlyList<string> ways)
    {
        var settings = builder.Configuration.GetSection("Overload").Get<OverloadSettings>() ?? new OverloadSettings();
        builder.Services.AddSingleton(_ => new Overload(settings, placesPerProcessor, ways.Count == 0 ? [OnlyWay] : ways));
        var connections = settings.Connections ?? 5_000 * Environment.ProcessorCount;
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.Limits.MaxConcurrentConnections, kestrel.Limits.MaxConcurrentUpgradedConnections) = (connections, connections));
    }

    /// <summary>Sheds what is too much with a problem document, unless another answer is given.</summary>
    public static void UseOverload(this WebApplication app, Func<HttpContext, string>? wayOf = null, Func<HttpContext, Refusal, Task>? refuse = null)
    {
        var overload = app.Services.GetRequiredService<Overload>();
        app.Use((http, next) => overload.Answer(http, next, wayOf?.Invoke(http) ?? OnlyWay, refuse ?? HttpExchange.Write));
    }

    /// <summary>A refusal as a problem document in the caller's language.</summary>
    public static Task AsProblem(HttpContext http, Refusal refusal) => HttpExchange.Write(http, refusal);
}
