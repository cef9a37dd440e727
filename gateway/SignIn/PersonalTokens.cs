using LivingNetworks.Gateway.Clients;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>Personal access tokens at the gateway: as a bearer token of a program, or in the address of a feed for a calendar program, which cannot sign in. The
/// services never see one; they get a short access token that names what it is good for.</summary>
public static class PersonalTokens
{
    private const string Bearer = "Bearer ";

    /// <summary>Exchanges a program's token before anybody looks at who asks.</summary>
    public static void UsePersonalTokens(this WebApplication app) => app.Use(async (http, next) =>
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer + SignInClient.AccessTokenPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var ticket = new CallerTicket(TicketKind.Program, header[Bearer.Length..].Trim());
            var answer = await ticket.Token(http);
            if (answer.IsRefused(out var refusal))
            {
                await Refuse(http, refusal);
                return;
            }

            http.Request.Headers.Authorization = Bearer + answer.Value;
            http.Features.Set(ticket);
        }

        await next(http);
    });

    /// <summary>Opens a feed by the secret in its address; no cookie and no bearer token counts there.</summary>
    public static void UseFeedAddresses(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.RouteValues.GetValueOrDefault("secret") is string secret && http.Request.Path.StartsWithSegments("/feeds"))
        {
            var ticket = new CallerTicket(TicketKind.Feed, secret);
            var answer = await ticket.Token(http);
            if (answer.IsRefused(out var refusal))
            {
                http.Response.StatusCode = refusal.Kind == RefusalKind.Resting ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound;
                return;
            }

            http.Request.Headers.Authorization = Bearer + answer.Value;
            http.Features.Set(ticket);
            CallerToken.Keep(http, new CallerToken(answer.Value));
        }

        await next(http);
    });

    /// <summary>Whether the bearer token of a request was exchanged for a personal one.</summary>
    internal static bool IsKnown(HttpContext http) => http.Features.Get<CallerTicket>() is { Kind: TicketKind.Program or TicketKind.Feed };

    private static Task Refuse(HttpContext http, Refusal refusal)
    {
        http.Response.StatusCode = refusal.Kind == RefusalKind.Resting ? refusal.Status : StatusCodes.Status401Unauthorized;
        return http.Response.WriteAsJsonAsync(new
        {
            errors = new[] { new { message = refusal.Message.In(Languages.Of(http.Request.Headers.AcceptLanguage)), extensions = new { code = refusal.Kind == RefusalKind.Resting ? "SERVICE_RESTING" : "AUTH_NOT_AUTHENTICATED" } } },
        });
    }
}
