using System.Net.Http.Headers;

namespace LivingNetworks.Gateway.Clients;

/// <summary>Gives every call to a service the caller's own token and language: the gateway has no rights of its own.</summary>
public sealed class CallerHeaders(IHttpContextAccessor accessor) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (accessor.HttpContext is { } http)
        {
            if (CallerToken.Of(http) is { } token) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
            if (http.Request.Headers.AcceptLanguage.ToString() is { Length: > 0 } language) request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
