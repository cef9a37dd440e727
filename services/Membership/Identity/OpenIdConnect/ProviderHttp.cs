using System.Net;
using System.Net.Sockets;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Identity.OpenIdConnect;

/// <summary>Speaks to the providers that coordinators named: to public addresses only, briefly, in small pieces, and never on to where it is sent.</summary>
/// <remarks>A coordinator names an address and this process goes there, so it must not become a way into the network in which it stands
/// (the services, the database, a cloud's metadata). The address is checked when connecting, so that no name can lead elsewhere in between.</remarks>
internal sealed class ProviderHttp : IDisposable
{
    private const int MaxAnswer = 256 * 1024;

    /// <summary>For everything together, from the name to the last byte: two questions to a provider fit into what a person waits.</summary>
    private const double PatienceSeconds = 4;

    private readonly HttpClient _http;
    private readonly IPNetwork[] _alsoAllowed;

    public ProviderHttp(IConfiguration configuration)
    {
        _alsoAllowed = [.. (configuration["Identity:Providers:Networks"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => IPNetwork.Parse(n))];
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = Connect,
        })
        {
            Timeout = TimeSpan.FromSeconds(configuration.GetValue("Identity:Providers:PatienceSeconds", PatienceSeconds)),
            MaxResponseContentBufferSize = MaxAnswer,
        };
    }

    /// <summary>Whether an address may stand where https is needed: without it only this machine, and only where that is allowed.</summary>
    public bool IsAllowed(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && _alsoAllowed.Any(n => n.Contains(IPAddress.Loopback)));

    /// <summary>Gets a document.</summary>
    public Task<Result<string>> Get(Uri address, CancellationToken stop) => Send(() => new HttpRequestMessage(HttpMethod.Get, address), stop);

    /// <summary>Sends a request that must be answered with 200.</summary>
    public async Task<Result<string>> Send(Func<HttpRequestMessage> make, CancellationToken stop)
    {
        try
        {
            using var request = make();
            request.Headers.Accept.ParseAdd("application/json");
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, stop);
            if ((int)answer.StatusCode is >= 300 and < 400) return ProviderRefusals.Redirects;
            return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync(stop) : ProviderRefusals.NotReachable;
        }
        catch (HttpRequestException failure)
        {
            if (failure.InnerException is NotPublicException) return ProviderRefusals.NotPublic;
            return failure.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? ProviderRefusals.TooLarge : ProviderRefusals.NotReachable;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return ProviderRefusals.TooSlow;
        }
        catch (InvalidOperationException)
        {
            return ProviderRefusals.NotUnderstood; // an encoding that nobody knows
        }
    }

    public void Dispose() => _http.Dispose();

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var written) ? [written] : await Dns.GetHostAddressesAsync(host, stop);

        // One address inside is enough to refuse: who names both kinds hopes for the wrong one.
        if (addresses.Length == 0 || !addresses.All(MayGoTo)) throw new NotPublicException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool MayGoTo(IPAddress address) => PublicAddress.Is(address) || _alsoAllowed.Any(n => n.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));

    private sealed class NotPublicException : IOException;
}

/// <summary>Tells addresses on the open internet from all others (IANA special-purpose registries).</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    private static readonly IPNetwork OpenIPv6 = IPNetwork.Parse("2000::/3");

    /// <summary>Inside 2000::/3 and yet not a host of its own: documentation, and ways into IPv4 networks (6to4, Teredo).</summary>
    private static readonly IPNetwork[] SpecialIPv6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(n => IPNetwork.Parse(n))];

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Special.Any(n => n.Contains(address))
            : OpenIPv6.Contains(address) && !SpecialIPv6.Any(n => n.Contains(address));
    }
}
