using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>Sign-in of browsers with the code of a letter. The page that the letter leads to hands it in with a button, so that a program which looks at links
/// in mail does not use it up.</summary>
public static class LinkSignIn
{
    /// <summary>Takes the code where the page of the dashboard sends it.</summary>
    public static void MapLinkSignIn(this WebApplication app) => app.MapPost("/sign-in/link", Enter).DisableAntiforgery();

    private static async Task<IResult> Enter(HttpContext http, SignInClient signIn, CancellationToken stop)
    {
        if (!BrowserSession.IsOwnPage(http) || !http.Request.HasFormContentType) return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(stop);
        var answer = await signIn.SignInByLink(form["code"].ToString(), http.Connection.RemoteIpAddress?.ToString(), stop);
        return await BrowserSession.EnterOrReturn(http, answer, "/", "/sign-in?link=ended");
    }
}
