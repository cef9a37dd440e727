using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace LivingNetworks.Web.Gateway;

/// <summary>
/// Carries the gateway's session cookie from the browser's request into the circuit, as a claim of the visitor. Claims stay on the
/// server: they reach neither script nor markup. Who the cookie belongs to, and whether it still counts, only the gateway knows.
/// </summary>
internal sealed class SessionCookie(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "ln-session";
    public new const string Scheme = "gateway-session";
    private const string ClaimType = "cookie";

    public static string? Of(ClaimsPrincipal visitor) => visitor.FindFirst(ClaimType)?.Value;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // A long cookie is split over ln-session, ln-sessionC1, ...: all of them go back, and nothing else does.
        var parts = Request.Headers.Cookie
            .SelectMany(header => (header ?? "").Split(';', StringSplitOptions.TrimEntries))
            .Where(part => part.StartsWith(Name, StringComparison.Ordinal))
            .ToArray();
        if (parts.Length == 0) return Task.FromResult(AuthenticateResult.NoResult());

        var visitor = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimType, string.Join("; ", parts))], Scheme));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(visitor, Scheme)));
    }
}
