using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Domain;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LivingNetworks.Membership.Identity.OpenIdConnect;

/// <summary>What only we know of a sign-in that is away at a provider.</summary>
/// <param name="Issuer">To which provider it went.</param>
/// <param name="ClientId">As which client.</param>
/// <param name="Nonce">Must stand in the token.</param>
/// <param name="Verifier">Proves that whoever changes the code began the sign-in (RFC 7636).</param>
internal sealed record AwayContent(string Issuer, string ClientId, string Nonce, string Verifier);

/// <summary>Whom a provider named, while the person decides.</summary>
/// <param name="Key">Issuer and subject, as a hash.</param>
/// <param name="Mail">The address that the provider vouches for.</param>
/// <param name="Name">How the person would be called.</param>
internal sealed record AskedContent(string Key, string Mail, string Name);

/// <summary>Takes people to their organisation's provider, and asks it who came back.</summary>
internal sealed class Provider(ProviderHttp http, ProviderDocuments documents, IdTokens tokens, IDataProtectionProvider protection, IConfiguration configuration)
{
    private readonly IDataProtector _secrets = protection.CreateProtector("membership.provider-secrets.v1");
    private readonly IDataProtector _attempts = protection.CreateProtector("membership.provider-attempts.v1");

    /// <summary>Where every provider sends people back to: one address, never taken from a request.</summary>
    public string ReturnAddress => (configuration["Identity:WebAddress"] ?? "http://localhost:5080").TrimEnd('/') + "/sign-in/organisation/return";

    public string SealSecret(string secret) => _secrets.Protect(secret);

    /// <summary>The secret; null when another data folder sealed it.</summary>
    public string? OpenSecret(OrganisationSignIn signIn)
    {
        try
        {
            return _secrets.Unprotect(signIn.SealedSecret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public string Seal<T>(T content) => _attempts.Protect(JsonSerializer.Serialize(content));

    /// <summary>What an attempt holds; null when another data folder sealed it.</summary>
    public T? Open<T>(OrganisationSignInAttempt attempt)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(_attempts.Unprotect(attempt.SealedContent));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Looks at the provider now: whether one could sign in through it.</summary>
    public async Task<Refusal?> Try(string issuer, CancellationToken stop)
    {
        var document = await documents.Look(issuer, stop);
        return document.Refusal ?? (await documents.LookForKeys(document.Value, stop)).Refusal;
    }

    /// <summary>The way to the provider.</summary>
    public async Task<Result<string>> WayTo(AwayContent content, string state, string language, CancellationToken stop)
    {
        var document = await documents.Of(content.Issuer, stop);
        if (document.IsRefused(out var refusal)) return refusal;
        return QueryHelpers.AddQueryString(document.Value.Authorization.AbsoluteUri, new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = content.ClientId,
            ["redirect_uri"] = ReturnAddress,
            ["scope"] = "openid email profile",
            ["state"] = state,
            ["nonce"] = content.Nonce,
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(content.Verifier))),
            ["code_challenge_method"] = "S256",
            ["ui_locales"] = language,
        });
    }

    /// <summary>Asks the provider who came back with a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="namedIssuer">How the provider named itself in the address, if it did.</param>
    /// <param name="content">What we know of this sign-in.</param>
    /// <param name="secret">What proves that it is us.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Result<NamedByProvider>> WhoIs(string code, string? namedIssuer, AwayContent content, string secret, CancellationToken stop)
    {
        var document = await documents.Of(content.Issuer, stop);
        if (document.IsRefused(out var refusal)) return refusal;
        if (namedIssuer is null ? document.Value.NamesItself : namedIssuer != content.Issuer) return ProviderRefusals.NotUnderstood;

        var answer = await http.Send(() => Exchange(code, content, secret, document.Value), stop);
        if (answer.IsRefused(out var failed)) return failed;
        return IdTokenIn(answer.Value) is { } token ? await tokens.Read(token, document.Value, content.ClientId, content.Nonce, stop) : ProviderRefusals.NotUnderstood;
    }

    private HttpRequestMessage Exchange(string code, AwayContent content, string secret, ProviderDocument document)
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = ReturnAddress, ["code_verifier"] = content.Verifier,
        };
        if (document.TakesSecretInForm) (fields["client_id"], fields["client_secret"]) = (content.ClientId, secret);
        var request = new HttpRequestMessage(HttpMethod.Post, document.Token) { Content = new FormUrlEncodedContent(fields) };
        if (!document.TakesSecretInForm)
        {
            var both = $"{Uri.EscapeDataString(content.ClientId)}:{Uri.EscapeDataString(secret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(both)));
        }

        return request;
    }

    private static string? IdTokenIn(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id_token", out var token) && token.ValueKind == JsonValueKind.String ? token.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
