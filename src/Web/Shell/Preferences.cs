using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Shell;

/// <summary>Keeps the language and the light or dark look that a visitor chose, in two cookies and nowhere else.</summary>
internal static class Preferences
{
    public const string ThemeCookie = "ln-theme";

    public static async Task<IResult> Save(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["language"].ToString() is "nl" or "en") Keep(context, Language.Cookie, form["language"].ToString());
        if (form["theme"].ToString() is "light" or "dark" or "system") Keep(context, ThemeCookie, form["theme"].ToString());
        return Results.LocalRedirect(LocalPath.Of(form["returnUrl"]));
    }

    public static string? Theme(HttpContext? context) =>
        context?.Request.Cookies[ThemeCookie] is "light" or "dark" ? context.Request.Cookies[ThemeCookie] : null;

    private static void Keep(HttpContext context, string name, string value) => context.Response.Cookies.Append(name, value, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    });
}
