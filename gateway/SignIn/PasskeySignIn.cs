using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>Sign-in of browsers with a passkey: the page asks for a challenge, the device answers it, and the form hands the answer in.</summary>
public static class PasskeySignIn
{
    /// <summary>Gives challenges and takes answers.</summary>
    public static void MapPasskeySignIn(this WebApplication app)
    {
        app.MapPost("/sign-in/passkey/challenge", Challenge).DisableAntiforgery();
        app.MapPost("/sign-in/passkey", Enter).DisableAntiforgery();
    }

    private static async Task<IResult> Challenge(HttpContext http, SignInClient signIn, CancellationToken stop)
    {
        if (!BrowserSession.IsOwnPage(http)) return Results.BadRequest();
        http.Response.Headers.CacheControl = "no-store";
        var request = await signIn.Passkey(stop);
        return request.IsRefused(out var refusal) ? Results.StatusCode(refusal.Status) : Results.Json(request.Value, Wire.Json);
    }

    private static async Task<IResult> Enter(HttpContext http, SignInClient signIn, CancellationToken stop)
    {
        if (!BrowserSession.IsOwnPage(http) || !http.Request.HasFormContentType) return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(stop);
        var returnUrl = BrowserSession.LocalOnly(form["returnUrl"]);
        var answer = await signIn.SignInByPasskey(form["state"].ToString(), form["credential"].ToString(), http.Connection.RemoteIpAddress?.ToString(), stop);
        return await BrowserSession.EnterOrReturn(http, answer, returnUrl, $"/sign-in?passkey=refused&returnUrl={Uri.EscapeDataString(returnUrl)}");
    }
}
