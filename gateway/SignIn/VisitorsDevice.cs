namespace LivingNetworks.Gateway.SignIn;

/// <summary>Tells membership with which browser somebody signs in, so that they know the sign-in again in their list.</summary>
public sealed class VisitorsDevice(IHttpContextAccessor accessor) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (accessor.HttpContext?.Request.Headers.UserAgent.ToString() is { Length: > 0 } device) request.Headers.TryAddWithoutValidation("User-Agent", device);
        return base.SendAsync(request, cancellationToken);
    }
}
