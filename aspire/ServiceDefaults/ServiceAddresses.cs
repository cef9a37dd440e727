using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace LivingNetworks.ServiceDefaults;

/// <summary>Gives a named <see cref="HttpClient"/> the address of the service of that name (<c>services:membership:http:0</c>), and every client its limits.</summary>
/// <remarks>Nothing is retried here: commands carry an id, so whoever sent one can send it again, and knows whether that is wanted.</remarks>
internal sealed class ServiceAddresses(IConfiguration configuration) : IConfigureNamedOptions<HttpClientFactoryOptions>
{
    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(15);

    /// <summary>A service that is away is noticed well before a person stops waiting.</summary>
    private static readonly TimeSpan Connect = TimeSpan.FromSeconds(2);

    /// <summary>Addresses of replicas change; a connection does not outlive this.</summary>
    private static readonly TimeSpan Connection = TimeSpan.FromMinutes(2);

    public void Configure(HttpClientFactoryOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, HttpClientFactoryOptions options)
    {
        options.HttpClientActions.Add(client =>
        {
            client.Timeout = Answer;
            if (configuration[$"services:{name}:http:0"] is { Length: > 0 } address) client.BaseAddress = new Uri(address);
        });
        options.HttpMessageHandlerBuilderActions.Add(builder =>
        {
            if (builder.PrimaryHandler is not SocketsHttpHandler handler) return;
            handler.ConnectTimeout = Connect;
            handler.PooledConnectionLifetime = Connection;
        });
    }
}
