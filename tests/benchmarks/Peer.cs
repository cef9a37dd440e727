using Yarp.ReverseProxy.Configuration;

namespace LivingNetworks.Benchmarks;

/// <summary>What the gateway is compared with: YARP with one route, before an endpoint that does no work.</summary>
internal static class Peer
{
    public static async Task Origin(string url, string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var app = Builder(url).Build();
        app.MapPost("/{**path}", async (HttpContext http) =>
        {
            await http.Request.Body.CopyToAsync(Stream.Null);
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = bytes.Length;
            await http.Response.Body.WriteAsync(bytes);
        });
        await app.RunAsync();
    }

    public static async Task Proxy(string url, string origin)
    {
        var builder = Builder(url);
        builder.Services.AddReverseProxy().LoadFromMemory(
            [new RouteConfig { RouteId = "all", ClusterId = "origin", Match = new RouteMatch { Path = "/{**path}" } }],
            [new ClusterConfig { ClusterId = "origin", Destinations = new Dictionary<string, DestinationConfig> { ["one"] = new() { Address = origin } } }]);
        var app = builder.Build();
        app.MapReverseProxy();
        await app.RunAsync();
    }

    internal static WebApplicationBuilder Builder(string url)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        return builder;
    }
}
