using System.Text.Json;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Identity;

/// <summary>Gives tokens (RFC 6749) and ends sign-ins (RFC 7009). Not commands: their answers hold secrets, which are kept nowhere.</summary>
internal static class TokenEndpoint
{
    public const string PasswordGrant = "password";

    public const string RefreshGrant = "refresh_token";

    /// <summary>A browser's session, by the handle that the gateway keeps in its cookie.</summary>
    public const string SessionGrant = "urn:livingnetworks:session";

    /// <summary>The code of a letter in place of a password.</summary>
    public const string LinkGrant = "urn:livingnetworks:link";

    /// <summary>A personal access token, exchanged for a short access token with its scopes.</summary>
    public const string AccessTokenGrant = "urn:livingnetworks:access-token";

    /// <summary>What a browser made of a passkey.</summary>
    public const string PasskeyGrant = "urn:livingnetworks:passkey";

    /// <summary>Asks a sign-in for the handle of a session in place of a refresh token.</summary>
    public const string SessionScope = "session";

    private const int MaxBody = 16 * 1024;

    public static async Task Give(HttpContext http, SignIns signIns, Passkeys passkeys, AttemptLimit limit, IConfiguration configuration)
    {
        var arrived = TimeProvider.System.GetTimestamp();
        var stop = http.RequestAborted;
        var fields = await Read(http);
        var result = fields is null ? AccountRefusals.TokenRequestNotUnderstood : fields.GetValueOrDefault("grant_type") switch
        {
            PasswordGrant => await WithPassword(http, fields, signIns, limit, configuration, stop),
            PasskeyGrant => await WithPasskey(http, fields, signIns, passkeys, limit, configuration, stop),
            LinkGrant => await WithLink(http, fields, signIns, limit, configuration, stop),
            AccessTokenGrant => fields.GetValueOrDefault("token") is { Length: > 0 } token ? await Exchange(token, fields.GetValueOrDefault("scope"), signIns, stop) : AccountRefusals.TokenRequestNotUnderstood,
            RefreshGrant => fields.GetValueOrDefault("refresh_token") is { Length: > 0 } refresh ? await signIns.Continue(refresh, stop) : AccountRefusals.TokenRequestNotUnderstood,
            SessionGrant => fields.GetValueOrDefault("session") is { Length: > 0 } handle ? await signIns.ContinueSession(handle, stop) : AccountRefusals.TokenRequestNotUnderstood,
            null => AccountRefusals.TokenRequestNotUnderstood,
            _ => AccountRefusals.GrantNotOffered,
        };

        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Pragma = "no-cache";
        if (!result.IsRefused(out var refusal))
        {
            await http.Response.WriteAsJsonAsync(result.Value, Wire.Json, stop);
            return;
        }

        if (refusal == AccountRefusals.SignInFailed) await EvenTime.Since(arrived, stop);
        http.Response.StatusCode = refusal.Status;
        await http.Response.WriteAsJsonAsync(new TokensRefused(ErrorOf(refusal), refusal.Message.En, refusal.Code, refusal.Kind, refusal.Message), Wire.Json, stop);
    }

    public static async Task Revoke(HttpContext http, SignIns signIns)
    {
        http.Response.Headers.CacheControl = "no-store";
        var fields = await Read(http);
        if (fields?.GetValueOrDefault("token") is { Length: > 0 } token)
        {
            await signIns.End(token, http.RequestAborted);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        var refusal = AccountRefusals.TokenRequestNotUnderstood;
        await http.Response.WriteAsJsonAsync(new TokensRefused(ErrorOf(refusal), refusal.Message.En, refusal.Code, refusal.Kind, refusal.Message), Wire.Json, http.RequestAborted);
    }

    private static async Task<Result<Tokens>> WithPassword(
        HttpContext http, Dictionary<string, string> fields, SignIns signIns, AttemptLimit limit, IConfiguration configuration, CancellationToken stop)
    {
        if (fields.GetValueOrDefault("username") is not { Length: > 0 and <= MailAddress.MaxLength } mail) return AccountRefusals.TokenRequestNotUnderstood;
        if (fields.GetValueOrDefault("password") is not { Length: > 0 and <= 256 } password) return AccountRefusals.TokenRequestNotUnderstood;

        var from = CallerAddress.Of(http, configuration);
        var who = $"{from}\n{MailAddress.Parse(mail)?.Normalised ?? mail}";
        if ((limit.Count(AttemptLimit.SignInsOfAddress, from) ?? limit.Count(AttemptLimit.SignIn, who)) is { } tooOften) return tooOften;

        var result = await signIns.Begin(mail, password, fields.GetValueOrDefault("scope") == SessionScope, stop);
        if (result.Refusal is null) limit.Clear(AttemptLimit.SignIn, who);
        return result;
    }

    private static async Task<Result<Tokens>> WithLink(
        HttpContext http, Dictionary<string, string> fields, SignIns signIns, AttemptLimit limit, IConfiguration configuration, CancellationToken stop)
    {
        if (fields.GetValueOrDefault("code") is not { Length: > 0 and <= 200 } code) return AccountRefusals.TokenRequestNotUnderstood;
        if (limit.Count(AttemptLimit.CodesOfAddress, CallerAddress.Of(http, configuration)) is { } tooOften) return tooOften;
        return await signIns.BeginByLink(code, fields.GetValueOrDefault("scope") == SessionScope, stop);
    }

    private static async Task<Result<Tokens>> WithPasskey(
        HttpContext http, Dictionary<string, string> fields, SignIns signIns, Passkeys passkeys, AttemptLimit limit, IConfiguration configuration, CancellationToken stop)
    {
        if (fields.GetValueOrDefault("state") is not { Length: > 0 } state || fields.GetValueOrDefault("credential") is not { Length: > 0 } credential) return AccountRefusals.TokenRequestNotUnderstood;
        if (limit.Count(AttemptLimit.CodesOfAddress, CallerAddress.Of(http, configuration)) is { } tooOften) return tooOften;
        return await signIns.BeginByPasskey(passkeys, state, credential, fields.GetValueOrDefault("scope") == SessionScope, stop);
    }

    private static async Task<Result<Tokens>> Exchange(string token, string? scope, SignIns signIns, CancellationToken stop) => scope switch
    {
        null => await signIns.Exchange(token, null, stop),
        TokenScopes.Feeds => await signIns.Exchange(token, AccessScope.Feeds, stop),
        _ => AccountRefusals.TokenRequestNotUnderstood,
    };

    /// <summary>Answers 204 while the sign-in of a bearer token lasts and 401 once it was ended: the gateway asks now and then, because a token cannot be taken back.</summary>
    public static async Task<IResult> Lasts(HttpContext http, SignIns signIns) =>
        !Guid.TryParse(http.User.FindFirst(TokenScopes.SignInClaim)?.Value, out var signIn) || await signIns.Lasts(signIn, http.RequestAborted)
            ? Results.NoContent()
            : Results.Unauthorized();

    private static string ErrorOf(Refusal refusal)
    {
        if (refusal == AccountRefusals.TokenRequestNotUnderstood) return "invalid_request";
        return refusal == AccountRefusals.GrantNotOffered ? "unsupported_grant_type" : "invalid_grant";
    }

    /// <summary>The fields of a form or of a flat JSON object; null where it is neither, too large, or names a field twice.</summary>
    private static async Task<Dictionary<string, string>?> Read(HttpContext http)
    {
        if (http.Request.ContentLength is null or > MaxBody) return null;
        try
        {
            if (http.Request.HasFormContentType)
            {
                var form = await http.Request.ReadFormAsync(http.RequestAborted);
                return form.Any(f => f.Value.Count > 1) ? null : form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
            }

            return http.Request.HasJsonContentType() ? await http.Request.ReadFromJsonAsync<Dictionary<string, string>>(Strict, http.RequestAborted) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 2 };
}
