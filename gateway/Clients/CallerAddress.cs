namespace LivingNetworks.Gateway.Clients;

/// <summary>Tells membership from which network address a request came: it counts attempts with codes and registrations per address, and everybody
/// behind the gateway must not count as one. No other service is told.</summary>
public sealed class CallerAddress(IHttpContextAccessor accessor) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (accessor.HttpContext?.Connection.RemoteIpAddress is { } address) request.Headers.TryAddWithoutValidation("X-Forwarded-For", address.ToString());
        return base.SendAsync(request, cancellationToken);
    }
}
