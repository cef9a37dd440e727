using System.Net;
using System.Text.Json.Serialization;

namespace LivingNetworks.Gateway.SignIn;

/// <summary>Asks membership for tokens on behalf of a browser.</summary>
public sealed class TokenClient(HttpClient http)
{
    /// <summary>Signs a person in; null when mail and password do not belong together or there were too many tries.</summary>
    /// <exception cref="HttpRequestException">Membership does not answer.</exception>
    public Task<Tokens?> SignIn(string mail, string password, string? address, CancellationToken stop) =>
        Ask(new() { ["grant_type"] = "password", ["username"] = mail, ["password"] = password, ["scope"] = "session" }, address, stop);

    /// <summary>A new access token for a session; null when the session has ended.</summary>
    /// <exception cref="HttpRequestException">Membership does not answer.</exception>
    public Task<Tokens?> Renew(string sessionToken, CancellationToken stop) =>
        Ask(new() { ["grant_type"] = "session", ["session_token"] = sessionToken }, null, stop);

    /// <summary>Ends a session.</summary>
    public async Task End(string sessionToken, CancellationToken stop)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = sessionToken });
        using var response = await http.PostAsync("/connect/revoke", content, stop);
    }

    private async Task<Tokens?> Ask(Dictionary<string, string> form, string? address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token") { Content = new FormUrlEncodedContent(form) };
        if (address is not null) request.Headers.TryAddWithoutValidation("X-Forwarded-For", address);
        using var response = await http.SendAsync(request, stop);
        if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.TooManyRequests) return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<Tokens>(stop);
    }
}

/// <summary>What membership answers.</summary>
/// <param name="AccessToken">The bearer token for the services.</param>
/// <param name="ExpiresIn">Its life in seconds.</param>
/// <param name="SessionToken">The browser session's own token; only on sign-in.</param>
public sealed record Tokens(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("session_token")] string? SessionToken = null);
