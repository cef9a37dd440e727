using LivingNetworks.Gateway.Clients;
using Yarp.ReverseProxy.Transforms;

namespace LivingNetworks.Gateway;

/// <summary>What the gateway passes on: feeds, exports and tokens to the services, everything else to the dashboard. The routes stand in proxy.json.</summary>
internal static class Proxy
{
    public static void AddProxy(this WebApplicationBuilder builder)
    {
        builder.Configuration.AddJsonStream(typeof(Proxy).Assembly.GetManifestResourceStream("proxy.json")!);
        foreach (var name in ServiceClients.DefaultPorts.Keys)
        {
            builder.Configuration[$"ReverseProxy:Clusters:{name}:Destinations:one:Address"] = ServiceClients.AddressOf(builder.Configuration, name).ToString();
        }

        builder.Services.AddReverseProxy().LoadFromConfig(builder.Configuration.GetSection("ReverseProxy")).AddTransforms(context =>
        {
            if (context.Route.ClusterId == "web") return;

            // A service gets the caller's token, never the browser's cookie.
            context.AddRequestHeaderRemove("Cookie");
            // What belongs to one export is said by the gateway alone.
            context.AddRequestHeaderRemove(Hosting.OwnDataExport.ExportIdHeader);
            context.AddRequestTransform(transform =>
            {
                if (CallerToken.Of(transform.HttpContext) is { } token) transform.ProxyRequest.Headers.Authorization = new("Bearer", token.Value);
                return ValueTask.CompletedTask;
            });
        });
    }
}
