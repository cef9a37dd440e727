using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LivingNetworks.OpenIdProvider;

/// <summary>What the provider does wrong.</summary>
public enum Fault
{
    None,

    // In the token
    WrongNonce,
    NoNonce,
    WrongIssuer,
    WrongAudience,
    SeveralAudiences,
    OtherAuthorizedParty,
    Expired,
    NoExpiry,
    IssuedLongAgo,
    AlgorithmNone,
    SignedWithTheSecret,
    SignedWithAnotherKey,
    SignedWithAKeyNobodyKnows,
    NoSubject,
    NoIdToken,

    // About the person
    MailVerifiedMissing,
    MailNotVerified,
    MailOfAnotherDomain,
    NoMail,

    // On the way
    SaysNo,
    NamesAnotherIssuer,
    NamesNoIssuer,
    OtherState,
    TokenEndpointRefuses,

    // In the description
    OtherIssuerInDescription,
    NoAuthorizationEndpoint,
    NoTokenEndpoint,
    NoKeysAddress,
    NoKeys,
    OnlyPlainChallenge,
    OnlySharedSecretSignatures,
    NotJson,
    NotThere,
    Slow,
    Huge,
    RedirectLoop,
}

/// <summary>Somebody whom the provider knows.</summary>
/// <param name="Subject">For good.</param>
/// <param name="Mail">The address.</param>
/// <param name="Name">The name.</param>
public sealed record Somebody(string Subject, string Mail, string Name);

/// <summary>A small OpenID Connect provider: description, keys that rotate, sign-in and tokens. It checks what a client sends as a real one would.</summary>
public sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "living-networks";

    public const string ClientSecret = "a secret with : and % in it";

    /// <summary>A key that no provider publishes.</summary>
    private static readonly Lazy<RsaSecurityKey> Foreign = new(() => NewKey(99));

    private readonly ConcurrentDictionary<string, Given> _codes = new();
    private readonly ConcurrentQueue<Dictionary<string, string>> _asked = new();
    private readonly TimeProvider _clock;
    private readonly WebApplication _app;
    private readonly CancellationTokenSource _ends = new();
    private RsaSecurityKey _key = NewKey(1);
    private int _keyNumber = 1;
    private int _descriptionsAsked;
    private int _keysAsked;

    private TestProvider(TimeProvider clock, string? returnAddress)
    {
        (_clock, ReturnAddress) = (clock, returnAddress);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", (Delegate)Description);
        _app.MapGet("/keys", Keys);
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/authorize", (Delegate)Authorized).DisableAntiforgery();
        _app.MapPost("/token", (Delegate)Token).DisableAntiforgery();
        _app.MapGet("/loop", () => Results.Redirect("/loop"));
    }

    /// <summary>Its name.</summary>
    public string Issuer => _app.Urls.First();

    /// <summary>The one address to which it sends people back; null takes any.</summary>
    public string? ReturnAddress { get; set; }

    /// <summary>What it does wrong now.</summary>
    public Fault Fault { get; set; }

    /// <summary>Who is signed in there now.</summary>
    public Somebody Person { get; set; } = new("1", "anna@gemeente.example", "Anna Visser");

    /// <summary>Whether it shows a page with a button, as for a real person, or sends the browser back at once.</summary>
    public bool ShowsAPage { get; set; }

    /// <summary>How often its description was read.</summary>
    public int DescriptionsAsked => _descriptionsAsked;

    /// <summary>How often its keys were read.</summary>
    public int KeysAsked => _keysAsked;

    /// <summary>What clients sent to the authorization endpoint.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Asked => [.. _asked];

    /// <summary>Starts one.</summary>
    public static async Task<TestProvider> Start(TimeProvider? clock = null, string? returnAddress = null)
    {
        var provider = new TestProvider(clock ?? TimeProvider.System, returnAddress);
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>From now on another key signs, and the one before is gone.</summary>
    public void RotateKeys() => _key = NewKey(++_keyNumber);

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _ends.Dispose();
    }

    private async Task<IResult> Description(HttpContext http)
    {
        Interlocked.Increment(ref _descriptionsAsked);
        switch (Fault)
        {
            case Fault.Slow:
                using (var both = CancellationTokenSource.CreateLinkedTokenSource(_ends.Token, http.RequestAborted))
                {
                    await Task.Delay(Timeout.Infinite, both.Token).ContinueWith(_ => { }, TaskScheduler.Default);
                }

                return Results.StatusCode(503);
            case Fault.Huge: return Results.Text("{\"issuer\":\"" + new string('a', 5_000_000) + "\"}", "application/json");
            case Fault.RedirectLoop: return Results.Redirect("/loop");
            case Fault.NotThere: return Results.NotFound();
            case Fault.NotJson: return Results.Text("<html>Welcome</html>", "text/html");
        }

        var description = new Dictionary<string, object>
        {
            ["issuer"] = Fault == Fault.OtherIssuerInDescription ? "https://other.example" : Issuer,
            ["authorization_endpoint"] = Issuer + "/authorize",
            ["token_endpoint"] = Issuer + "/token",
            ["jwks_uri"] = Issuer + "/keys",
            ["response_types_supported"] = new[] { "code" },
            ["subject_types_supported"] = new[] { "public" },
            ["id_token_signing_alg_values_supported"] = new[] { Fault == Fault.OnlySharedSecretSignatures ? "HS256" : "RS256" },
            ["code_challenge_methods_supported"] = new[] { Fault == Fault.OnlyPlainChallenge ? "plain" : "S256" },
            ["authorization_response_iss_parameter_supported"] = true,
        };
        if (Fault == Fault.NoAuthorizationEndpoint) description.Remove("authorization_endpoint");
        if (Fault == Fault.NoTokenEndpoint) description["token_endpoint"] = "http://elsewhere.example/token";
        if (Fault == Fault.NoKeysAddress) description.Remove("jwks_uri");
        return Results.Json(description);
    }

    private IResult Keys()
    {
        Interlocked.Increment(ref _keysAsked);
        var point = _key.Rsa.ExportParameters(includePrivateParameters: false);
        var key = new { kty = "RSA", use = "sig", alg = "RS256", kid = _key.KeyId, n = Base64Url.EncodeToString(point.Modulus), e = Base64Url.EncodeToString(point.Exponent) };
        return Results.Json(new { keys = Fault == Fault.NoKeys ? [] : new[] { key } });
    }

    private IResult Authorize(HttpContext http)
    {
        var asked = http.Request.Query.ToDictionary(q => q.Key, q => q.Value.ToString());
        if (Wrong(asked) is { } wrong) return Results.BadRequest(wrong);
        _asked.Enqueue(asked);
        if (!ShowsAPage) return Results.Redirect(BackTo(asked));

        var form = string.Concat(asked.Select(a => $"<input type=\"hidden\" name=\"{WebUtility.HtmlEncode(a.Key)}\" value=\"{WebUtility.HtmlEncode(a.Value)}\">"));
        return Results.Text($"<!DOCTYPE html><html lang=\"nl\"><title>Aanmelden</title><h1>Gemeente, aanmelden</h1><form method=\"post\">{form}<button>Verder als {WebUtility.HtmlEncode(Person.Name)}</button></form></html>", "text/html; charset=utf-8");
    }

    private async Task<IResult> Authorized(HttpContext http)
    {
        var asked = (await http.Request.ReadFormAsync()).ToDictionary(q => q.Key, q => q.Value.ToString());
        return Wrong(asked) is { } wrong ? Results.BadRequest(wrong) : Results.Redirect(BackTo(asked));
    }

    private string? Wrong(Dictionary<string, string> asked)
    {
        string Word(string name) => asked.GetValueOrDefault(name, "");
        if (Word("client_id") != ClientId) return "client_id";
        if (Word("response_type") != "code") return "response_type";
        if (!Word("scope").Split(' ').Contains("openid")) return "scope";
        if (ReturnAddress is not null && Word("redirect_uri") != ReturnAddress) return "redirect_uri";
        if (Word("state").Length < 20 || Word("nonce").Length < 20) return "state, nonce";
        return Word("code_challenge_method") == "S256" && Word("code_challenge").Length == 43 ? null : "code_challenge";
    }

    private string BackTo(Dictionary<string, string> asked)
    {
        var answer = new Dictionary<string, string?> { ["state"] = Fault == Fault.OtherState ? "of-somebody-else" : asked["state"] };
        if (Fault != Fault.NamesNoIssuer) answer["iss"] = Fault == Fault.NamesAnotherIssuer ? "https://other.example" : Issuer;
        if (Fault == Fault.SaysNo)
        {
            (answer["error"], answer["error_description"]) = ("access_denied", "<b>Kijk op https://elsewhere.example</b>");
        }
        else
        {
            var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
            _codes[code] = new Given(asked["nonce"], asked["code_challenge"], asked["redirect_uri"], Person);
            answer["code"] = code;
        }

        return QueryHelpers.AddQueryString(asked["redirect_uri"], answer);
    }

    private async Task<IResult> Token(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (Fault == Fault.TokenEndpointRefuses || !IsTheClient(http)) return Results.Json(new { error = "invalid_client" }, statusCode: 401);
        if (form["grant_type"] != "authorization_code" || !_codes.TryRemove(form["code"].ToString(), out var given)) return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (challenge != given.Challenge || form["redirect_uri"] != given.ReturnAddress) return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        return Fault == Fault.NoIdToken
            ? Results.Json(new { access_token = "nothing", token_type = "Bearer" })
            : Results.Json(new { access_token = "nothing", token_type = "Bearer", expires_in = 300, id_token = Sign(ClaimsOf(given)) });
    }

    private static bool IsTheClient(HttpContext http)
    {
        if (!AuthenticationHeaderValue.TryParse(http.Request.Headers.Authorization, out var header) || header.Scheme != "Basic") return false;
        return Encoding.ASCII.GetString(Convert.FromBase64String(header.Parameter!)).Split(':').Select(Uri.UnescapeDataString).SequenceEqual([ClientId, ClientSecret]);
    }

    private Dictionary<string, object> ClaimsOf(Given given)
    {
        var now = _clock.GetUtcNow();
        if (Fault is Fault.Expired or Fault.IssuedLongAgo) now -= TimeSpan.FromHours(2);
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Fault == Fault.WrongIssuer ? "https://other.example" : Issuer,
            ["aud"] = Fault switch { Fault.WrongAudience => "somebody-else", Fault.SeveralAudiences => new[] { ClientId, "somebody-else" }, _ => ClientId },
            ["sub"] = given.Person.Subject,
            ["nonce"] = Fault == Fault.WrongNonce ? "of-another-sign-in" : given.Nonce,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + (Fault == Fault.IssuedLongAgo ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(5))).ToUnixTimeSeconds(),
            ["email"] = Fault == Fault.MailOfAnotherDomain ? "anna@elsewhere.example" : given.Person.Mail,
            ["email_verified"] = Fault != Fault.MailNotVerified,
            ["name"] = given.Person.Name,
        };
        if (Fault == Fault.OtherAuthorizedParty) claims["azp"] = "somebody-else";
        string? without = Fault switch
        {
            Fault.NoNonce => "nonce",
            Fault.NoExpiry => "exp",
            Fault.NoSubject => "sub",
            Fault.MailVerifiedMissing => "email_verified",
            Fault.NoMail => "email",
            _ => null,
        };
        if (without is not null) claims.Remove(without);
        return claims;
    }

    private string Sign(Dictionary<string, object> claims)
    {
        var payload = JsonSerializer.Serialize(claims);
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        return Fault switch
        {
            Fault.AlgorithmNone => $"{Base64Url.EncodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}"u8)}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.",
            Fault.SignedWithTheSecret => handler.CreateToken(payload, new SigningCredentials(
                new SymmetricSecurityKey(Encoding.UTF8.GetBytes(ClientSecret.PadRight(32))) { KeyId = _key.KeyId }, SecurityAlgorithms.HmacSha256)),
            Fault.SignedWithAnotherKey => handler.CreateToken(payload, Credentials(new RsaSecurityKey(Foreign.Value.Rsa) { KeyId = _key.KeyId })),
            Fault.SignedWithAKeyNobodyKnows => handler.CreateToken(payload, Credentials(Foreign.Value)),
            _ => handler.CreateToken(payload, Credentials(_key)),
        };
    }

    private static SigningCredentials Credentials(SecurityKey key) => new(key, SecurityAlgorithms.RsaSha256);

    private static RsaSecurityKey NewKey(int number) => new(RSA.Create(2048)) { KeyId = $"key-{number}" };

    private sealed record Given(string Nonce, string Challenge, string ReturnAddress, Somebody Person);
}
