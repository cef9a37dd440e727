using LivingNetworks.Gateway.Clients;

namespace LivingNetworks.Gateway.Exports;

/// <summary>The way to each service's part of somebody's own data, with the caller's own token; it may take as long as it needs once it has begun.</summary>
internal sealed class OwnDataParts(IHttpContextAccessor accessor, IConfiguration configuration) : IDisposable
{
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, HttpClient> _clients = ServiceClients.DefaultPorts.Keys.ToDictionary(name => name, name => new HttpClient(new CallerHeaders(accessor)
    {
        InnerHandler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = Connecting, UseCookies = false, UseProxy = false, AllowAutoRedirect = false },
    })
    {
        BaseAddress = ServiceClients.AddressOf(configuration, name),
        Timeout = Timeout.InfiniteTimeSpan,
    });

    /// <summary>The client of a service.</summary>
    public HttpClient Of(string service) => _clients[service];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var client in _clients.Values) client.Dispose();
    }
}
