using System.Security.Cryptography;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using Microsoft.AspNetCore.DataProtection;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>Sign-in of browsers through their organisation's own provider: membership speaks with the provider, the gateway holds the browser to it (decision 15).</summary>
public static class OrganisationSignIn
{
    /// <summary>The cookie that ties a sign-in under way to the browser in which it began.</summary>
    public const string CookieName = "ln-organisation";

    private const string Question = "/sign-in/question";

    /// <summary>Who chose no language reads Dutch, as on every page.</summary>
    private const string LanguageCookie = "ln-lang";

    private static readonly TimeSpan TimeAway = TimeSpan.FromMinutes(10);

    /// <summary>Until the letter was read; how long each step lasts, membership knows.</summary>
    private static readonly TimeSpan TimeToDecide = TimeSpan.FromHours(24);

    /// <summary>The steps of a sign-in through an organisation.</summary>
    public static void MapOrganisationSignIn(this WebApplication app)
    {
        var steps = app.MapGroup("/sign-in/organisation").AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            context.HttpContext.Request.Headers.AcceptLanguage = context.HttpContext.Request.Cookies[LanguageCookie] == Languages.En ? Languages.En : Languages.Nl;
            return await next(context);
        });
        steps.MapGet("/{offer:guid}", Go);
        steps.MapGet("/return", Return);
        steps.MapGet("/question", Ask);
        steps.MapPost("/find", Find).DisableAntiforgery();
        steps.MapPost("/link", Link).DisableAntiforgery();
        steps.MapPost("/letter", Letter).DisableAntiforgery();
    }

    /// <summary>From an address to the offers for its domain. The address itself never stands in a URL.</summary>
    private static async Task<IResult> Find(HttpContext http, CancellationToken stop)
    {
        if (!BrowserSession.IsOwnPage(http) || !http.Request.HasFormContentType) return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(stop);
        var mail = form["mail"].ToString().Trim();
        var domain = mail[(mail.LastIndexOf('@') + 1)..];
        return BrowserSession.SeeOther($"/sign-in?domain={Uri.EscapeDataString(domain)}&returnUrl={Uri.EscapeDataString(BrowserSession.LocalOnly(form["returnUrl"]))}");
    }

    private static async Task<IResult> Go(Guid offer, HttpContext http, MembershipClient membership, IDataProtectionProvider protection, CancellationToken stop)
    {
        var way = await membership.SendAsync(new GoToOrganisation(Guid.NewGuid(), offer), stop);
        if (way.IsRefused(out var refusal)) return Trouble(refusal);
        Keep(http, protection, new Underway(way.Value.Ticket, BrowserSession.LocalOnly(http.Request.Query["returnUrl"])), TimeAway);
        return BrowserSession.SeeOther(way.Value.Location);
    }

    private static async Task<IResult> Return(HttpContext http, MembershipClient membership, IDataProtectionProvider protection, CancellationToken stop)
    {
        var answer = http.Request.Query;
        if (UnderwayOf(http, protection) is not { } underway || Word(answer, "state", 200) is not { } state) return Over();
        var step = await membership.SendAsync(
            new ComeBackFromOrganisation(Guid.NewGuid(), underway.Ticket, state, Word(answer, "code", 4000), Word(answer, "iss", 300), Word(answer, "error", 200)), stop);
        return await GoOn(step, underway, http, protection);
    }

    /// <summary>What the page that asks shows: only to the browser in which the sign-in began.</summary>
    private static async Task<IResult> Ask(HttpContext http, MembershipClient membership, IDataProtectionProvider protection, CancellationToken stop)
    {
        if (UnderwayOf(http, protection) is not { } underway) return Results.NotFound();
        var question = await membership.AskAsync(new LinkToDecide(underway.Ticket, await BrowserSession.HandleOf(http)), stop);
        return question.IsRefused(out _) ? Results.NotFound() : Results.Json(question.Value, Wire.Views);
    }

    private static async Task<IResult> Link(HttpContext http, MembershipClient membership, IDataProtectionProvider protection, CancellationToken stop)
    {
        if (!BrowserSession.IsOwnPage(http) || !http.Request.HasFormContentType) return Results.BadRequest();
        if (UnderwayOf(http, protection) is not { } underway) return Over();
        var isYes = (await http.Request.ReadFormAsync(stop))["answer"] == "yes";
        var step = await membership.SendAsync(new DecideLink(Guid.NewGuid(), underway.Ticket, isYes, await BrowserSession.HandleOf(http)), stop);
        return await GoOn(step, underway, http, protection);
    }

    private static async Task<IResult> Letter(HttpContext http, MembershipClient membership, IDataProtectionProvider protection, CancellationToken stop)
    {
        if (!BrowserSession.IsOwnPage(http) || !http.Request.HasFormContentType) return Results.BadRequest();
        if (UnderwayOf(http, protection) is not { } underway || (await http.Request.ReadFormAsync(stop))["code"].ToString() is not { Length: > 0 and <= 200 } code) return Over();
        return await GoOn(await membership.SendAsync(new ProveLink(Guid.NewGuid(), underway.Ticket, code), stop), underway, http, protection);
    }

    private static async Task<IResult> GoOn(Result<OrganisationSignInStep> step, Underway underway, HttpContext http, IDataProtectionProvider protection)
    {
        if (step.IsRefused(out var refusal)) return Trouble(refusal);
        switch (step.Value.Next)
        {
            case NextStep.SignedIn:
                Forget(http);
                // The session that this browser had, if any, would go on with nobody to end it.
                if (await BrowserSession.HandleOf(http) is { } before) await http.RequestServices.GetRequiredService<SignInClient>().SignOut(before, http.RequestAborted);
                await BrowserSession.Enter(http, step.Value.Tokens!);
                return BrowserSession.SeeOther(underway.ReturnUrl);
            case NextStep.Nothing:
                Forget(http);
                return BrowserSession.SeeOther("/sign-in");
            default:
                Keep(http, protection, underway, TimeToDecide);
                return BrowserSession.SeeOther(Question);
        }
    }

    private static IResult Over() => BrowserSession.SeeOther("/sign-in?trouble=attempt-over");

    /// <summary>Back to the page for signing in, which has a calm sentence for each reason and the other ways beside it.</summary>
    private static IResult Trouble(Refusal refusal)
    {
        const string ours = "account.provider-";
        return BrowserSession.SeeOther($"/sign-in?trouble={(refusal.Code.StartsWith(ours, StringComparison.Ordinal) ? refusal.Code[ours.Length..] : refusal.Kind.ToString().ToLowerInvariant())}");
    }

    private static string? Word(IQueryCollection query, string name, int max) => query[name] is [{ Length: > 0 } word] && word.Length <= max ? word : null;

    private static void Keep(HttpContext http, IDataProtectionProvider protection, Underway underway, TimeSpan length) =>
        http.Response.Cookies.Append(CookieName, Seal(protection).Protect(JsonSerializer.Serialize(underway)), Options(http, length));

    private static void Forget(HttpContext http) => http.Response.Cookies.Delete(CookieName, Options(http, null));

    private static Underway? UnderwayOf(HttpContext http, IDataProtectionProvider protection)
    {
        try
        {
            return http.Request.Cookies[CookieName] is { } cookie ? JsonSerializer.Deserialize<Underway>(Seal(protection).Unprotect(cookie)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static IDataProtector Seal(IDataProtectionProvider protection) => protection.CreateProtector("gateway.organisation-sign-in.v1");

    /// <summary>Lax: the browser comes back from the provider by following a link, and sends it then; a form on a foreign page does not carry it.</summary>
    private static CookieOptions Options(HttpContext http, TimeSpan? length) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/sign-in", MaxAge = length, IsEssential = true,
    };

    /// <summary>A sign-in under way in this browser.</summary>
    /// <param name="Ticket">What membership knows it by.</param>
    /// <param name="ReturnUrl">Where the person wanted to go.</param>
    private sealed record Underway(string Ticket, string ReturnUrl);
}
