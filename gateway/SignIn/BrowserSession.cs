using System.Security.Claims;
using LivingNetworks.Gateway.Clients;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>Sign-in of browsers by cookie: the browser holds an encrypted session, never a token (decision 8).</summary>
public static class BrowserSession
{
    /// <summary>The cookie's name.</summary>
    public const string CookieName = "ln-session";

    /// <summary>A header that a foreign page cannot send without asking first; every GraphQL request by cookie needs it.</summary>
    public const string PreflightHeader = "GraphQL-Preflight";

    private const string SessionHandle = "session";

    private const string Bearer = "Bearer ";

    private const string CookieOrBearer = "CookieOrBearer";

    /// <summary>Registers sign-in by cookie beside bearer tokens.</summary>
    public static void AddBrowserSession(this WebApplicationBuilder builder)
    {
        builder.AddTokenValidation();
        builder.Services.AddMemoryCache();
        builder.Services.AddTransient<VisitorsDevice>();
        builder.Services.AddHttpClient<SignInClient>(client => client.BaseAddress = ServiceClients.AddressOf(builder.Configuration, "membership")).AddHttpMessageHandler<VisitorsDevice>();
        builder.Services.AddDataProtection()
            .SetApplicationName("LivingNetworks.Gateway")
            .PersistKeysToFileSystem(new DirectoryInfo(DataFolder.Of(builder.Configuration)).CreateSubdirectory("keys"));
        builder.Services.AddAuthentication(CookieOrBearer)
            .AddPolicyScheme(CookieOrBearer, null, options => options.ForwardDefaultSelector = http =>
                http.Request.Headers.ContainsKey("Authorization") ? JwtBearerDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                options.Cookie.Name = CookieName;
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = TimeSpan.FromDays(14);
                options.SlidingExpiration = true;
                options.Events.OnRedirectToLogin = denied => Task.FromResult(denied.Response.StatusCode = StatusCodes.Status401Unauthorized);
                options.Events.OnRedirectToAccessDenied = denied => Task.FromResult(denied.Response.StatusCode = StatusCodes.Status403Forbidden);
            });
    }

    /// <summary>Turns whoever asks into a token for the services, and refuses GraphQL by cookie from foreign pages.</summary>
    public static void UseCallerToken(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.Headers.Authorization.ToString() is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            if (!PersonalTokens.IsKnown(http)) CallerTicket.OfBearer(http, header[Bearer.Length..].Trim());
            if (!await CallerTicket.Holds(http))
            {
                http.User = new ClaimsPrincipal(new ClaimsIdentity()); // the sign-in was ended
                http.Request.Headers.Authorization = default;
            }
        }
        else if (NeedsToken(http) && http.User.Identity is { IsAuthenticated: true } && await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme) is { Succeeded: true } session)
        {
            if (http.WebSockets.IsWebSocketRequest && !ComesFromOwnPage(http))
            {
                http.Response.StatusCode = StatusCodes.Status403Forbidden; // a WebSocket has no header that only our own page could send, but browsers say where it comes from
                return;
            }

            if (HttpMethods.IsPost(http.Request.Method) && !http.Request.Headers.ContainsKey(PreflightHeader))
            {
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                await http.Response.WriteAsJsonAsync(new { errors = new[] { new { message = $"Send the header {PreflightHeader}.", extensions = new { code = "HC0077" } } } });
                return;
            }

            http.Features.Set(new CallerTicket(TicketKind.Session, session.Properties.GetString(SessionHandle)!));
            if (!await CallerTicket.Holds(http)) http.User = new ClaimsPrincipal(new ClaimsIdentity()); // the session was ended elsewhere
        }

        await next(http);
    });

    /// <summary>Sign-in and sign-out for browsers. The page with the form is the dashboard's.</summary>
    public static void MapBrowserSession(this WebApplication app)
    {
        app.MapPost("/sign-in", SignIn).DisableAntiforgery();
        app.MapPost("/sign-out", SignOut).DisableAntiforgery();
    }

    private static async Task<IResult> SignIn(HttpContext http, SignInClient signIn, CancellationToken stop)
    {
        if (!IsOwnPage(http) || !http.Request.HasFormContentType) return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(stop);
        var returnUrl = LocalOnly(form["returnUrl"]);
        var answer = await signIn.SignInBrowser(form["mail"].ToString().Trim(), form["password"].ToString(), http.Connection.RemoteIpAddress?.ToString(), stop);
        return await EnterOrReturn(http, answer, returnUrl, $"/sign-in?refused=1&returnUrl={Uri.EscapeDataString(returnUrl)}");
    }

    /// <summary>Begins the session and goes on, or goes back to the page for signing in.</summary>
    /// <param name="http">The visitor's request.</param>
    /// <param name="answer">What membership said.</param>
    /// <param name="goesOn">Where to from here.</param>
    /// <param name="refused">Where a refusal is told; that membership rests is told in one way.</param>
    internal static async Task<IResult> EnterOrReturn(HttpContext http, Result<Tokens> answer, string goesOn, string refused)
    {
        if (answer.IsRefused(out var refusal)) return SeeOther(refusal.Kind == RefusalKind.Resting ? "/sign-in?resting=1" : refused);
        await Enter(http, answer.Value);
        return SeeOther(goesOn);
    }

    /// <summary>Gives the browser the cookie of a session that membership began just now, whichever way the person signed in.</summary>
    internal static async Task Enter(HttpContext http, Tokens tokens)
    {
        var properties = new AuthenticationProperties { IsPersistent = true };
        properties.SetString(SessionHandle, tokens.RefreshToken);
        var subject = new JsonWebToken(tokens.AccessToken).Subject;
        await http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", subject)], CookieAuthenticationDefaults.AuthenticationScheme)), properties);
    }

    /// <summary>The handle of the session that a browser's cookie holds; null without one.</summary>
    internal static async Task<string?> HandleOf(HttpContext http) =>
        await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme) is { Succeeded: true } session ? session.Properties.GetString(SessionHandle) : null;

    private static async Task<IResult> SignOut(HttpContext http, SignInClient signIn, IMemoryCache cache, CancellationToken stop)
    {
        if (!IsOwnPage(http)) return Results.BadRequest();
        if (await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme) is { Succeeded: true } session
            && session.Properties.GetString(SessionHandle) is { } token)
        {
            new CallerTicket(TicketKind.Session, token).Forget(cache);
            try
            {
                await signIn.SignOut(token, stop);
            }
            catch (HttpRequestException)
            {
                // The cookie goes in any case; the session at membership ends by itself.
            }
        }

        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return SeeOther("/sign-in");
    }

    /// <summary>Only what goes to the services needs a token; pages, scripts and the circuit of the dashboard do not.</summary>
    private static bool NeedsToken(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/graphql") || http.Request.Path.StartsWithSegments("/feeds") || http.Request.Path.StartsWithSegments("/exports");

    /// <summary>Browsers say where a form came from; a program without that header has no cookie to misuse.</summary>
    internal static bool IsOwnPage(HttpContext http) =>
        (http.Request.Headers.Origin.Count == 0 || ComesFromOwnPage(http)) && http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";

    private static bool ComesFromOwnPage(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Origin.ToString(), UriKind.Absolute, out var from)
        && string.Equals(from.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>A path on this site and nothing else: no other host can be the end of a sign-in.</summary>
    internal static string LocalOnly(string? url) =>
        url is { Length: > 0 } && url[0] == '/' && (url.Length == 1 || (url[1] != '/' && url[1] != '\\')) && !url.Any(char.IsControl) ? url : "/";

    /// <summary>Leads the browser on with GET.</summary>
    internal static IResult SeeOther(string location) => new SeeOtherResult(location);

    private sealed class SeeOtherResult(string location) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = location;
            return Task.CompletedTask;
        }
    }
}
