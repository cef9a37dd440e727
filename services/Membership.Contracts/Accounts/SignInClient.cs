using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>The tokens of one sign-in (RFC 6749 section 5.1).</summary>
/// <param name="AccessToken">Says who the caller is, for ten minutes; sent as a bearer token.</param>
/// <param name="TokenType">Always <c>Bearer</c>.</param>
/// <param name="ExpiresIn">Seconds until the access token ends.</param>
/// <param name="RefreshToken">Gives new tokens, once; whoever uses it a second time ends the sign-in.</param>
public sealed record Tokens(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("refresh_token")] string RefreshToken);

/// <summary>Why no tokens were given (RFC 6749 section 5.2), with the sentence for the person.</summary>
/// <param name="Error">Such as <c>invalid_grant</c>.</param>
/// <param name="ErrorDescription">English, for developers.</param>
/// <param name="Code">The stable code of the refusal.</param>
/// <param name="Kind">The kind of no.</param>
/// <param name="Message">The sentence in both languages.</param>
public sealed record TokensRefused(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("error_description")] string ErrorDescription,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("kind")] RefusalKind Kind,
    [property: JsonPropertyName("message")] Text Message);

/// <summary>Signs people in and keeps them signed in, for the gateway and for programs.</summary>
/// <remarks>The address of the person's own device travels along when speaking for a browser: the limit on attempts counts per address.</remarks>
public sealed class SignInClient(HttpClient http)
{
    /// <summary>How every personal access token begins.</summary>
    public const string AccessTokenPrefix = "lnp_";

    /// <summary>Where tokens are given.</summary>
    public const string TokenPath = "/connect/token";

    /// <summary>Where a sign-in is ended (RFC 7009).</summary>
    public const string RevokePath = "/connect/revoke";

    /// <summary>Where is asked whether the sign-in of a bearer token lasts.</summary>
    public const string LastsPath = "/connect/lasts";

    /// <summary>Where is asked what a browser needs to sign in with a passkey.</summary>
    public const string PasskeyPath = "/connect/passkey";

    private static readonly Refusal Resting = new(
        RefusalKind.Resting, "service.resting", new("Aanmelden kan even niet. Probeer het straks opnieuw.", "Signing in is resting for a moment. Please try again shortly."));

    /// <summary>Signs in with address and password.</summary>
    public Task<Result<Tokens>> SignIn(string mail, string password, CancellationToken stop = default) =>
        Ask(new() { ["grant_type"] = "password", ["username"] = mail, ["password"] = password }, stop);

    /// <summary>Signs a browser in: the refresh token in the answer is the handle of its session, which stays the same.</summary>
    public Task<Result<Tokens>> SignInBrowser(string mail, string password, string? address, CancellationToken stop = default) =>
        Ask(new() { ["grant_type"] = "password", ["scope"] = "session", ["username"] = mail, ["password"] = password }, stop, address);

    /// <summary>Signs a browser in with the code of a letter.</summary>
    public Task<Result<Tokens>> SignInByLink(string code, string? address, CancellationToken stop = default) =>
        Ask(new() { ["grant_type"] = "urn:livingnetworks:link", ["scope"] = "session", ["code"] = code }, stop, address);

    /// <summary>What a browser needs to sign in with a passkey.</summary>
    public async Task<Result<PasskeyRequest>> Passkey(CancellationToken stop = default)
    {
        try
        {
            return await http.GetFromJsonAsync<PasskeyRequest>(new Uri(PasskeyPath, UriKind.Relative), Wire.Answers, stop) is { } request ? request : Resting;
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return Resting;
        }
    }

    /// <summary>Signs a browser in with what it made of a passkey.</summary>
    public Task<Result<Tokens>> SignInByPasskey(string state, string credential, string? address, CancellationToken stop = default) =>
        Ask(new() { ["grant_type"] = "urn:livingnetworks:passkey", ["scope"] = "session", ["state"] = state, ["credential"] = credential }, stop, address);

    /// <summary>A new access token for a browser's session.</summary>
    public Task<Result<Tokens>> ContinueSession(string handle, CancellationToken stop = default) =>
        Ask(new() { ["grant_type"] = "urn:livingnetworks:session", ["session"] = handle }, stop);

    /// <summary>Exchanges a refresh token for new tokens; the old one has then had its use.</summary>
    public Task<Result<Tokens>> Refresh(string refreshToken, CancellationToken stop = default) =>
        Ask(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }, stop);

    /// <summary>A short access token for a personal access token; with <paramref name="scope"/> for that one of its scopes alone.</summary>
    public Task<Result<Tokens>> Exchange(string token, string? scope = null, CancellationToken stop = default)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "urn:livingnetworks:access-token", ["token"] = token };
        if (scope is not null) fields["scope"] = scope;
        return Ask(fields, stop);
    }

    /// <summary>Whether the sign-in to which an access token belongs was ended; false also where membership cannot say.</summary>
    public async Task<bool> WasEnded(string accessToken, CancellationToken stop = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(LastsPath, UriKind.Relative));
        request.Headers.Authorization = new("Bearer", accessToken);
        try
        {
            using var answer = await http.SendAsync(request, stop);
            return answer.StatusCode == System.Net.HttpStatusCode.Unauthorized;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>Ends the sign-in to which a refresh token belongs; also when the token is unknown, nothing is told.</summary>
    public async Task SignOut(string refreshToken, CancellationToken stop = default)
    {
        using var form = new FormUrlEncodedContent([new("token", refreshToken)]);
        using var _ = await http.PostAsync(new Uri(RevokePath, UriKind.Relative), form, stop);
    }

    private async Task<Result<Tokens>> Ask(Dictionary<string, string> fields, CancellationToken stop, string? address = null)
    {
        try
        {
            using var form = new FormUrlEncodedContent(fields);
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(TokenPath, UriKind.Relative)) { Content = form };
            if (address is not null) request.Headers.TryAddWithoutValidation("X-Forwarded-For", address);
            using var answer = await http.SendAsync(request, stop);
            if (answer.IsSuccessStatusCode) return (await answer.Content.ReadFromJsonAsync<Tokens>(Wire.Answers, stop))!;
            return await answer.Content.ReadFromJsonAsync<TokensRefused>(Wire.Answers, stop) is { Code: not null } no
                ? new Refusal(no.Kind, no.Code, no.Message)
                : Resting;
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return Resting;
        }
    }
}
