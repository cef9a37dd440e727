using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using LivingNetworks.Web.Texts;
using Microsoft.AspNetCore.Components.Authorization;

namespace LivingNetworks.Web.Gateway;

/// <summary>Asks the gateway's graph on behalf of the visitor, and reads its data, its refusals and its silences.</summary>
public sealed class GatewayClient(
    IHttpClientFactory clients, AuthenticationStateProvider visitors, PrerenderedAnswers prerendered, ILogger<GatewayClient> log)
{
    public const string HttpName = "gateway";

    /// <summary>A person waits this long without wondering.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    /// <summary>How values travel: camel case, enums by name, dates in ISO 8601.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Asks a query; an answer that was given while the page was first drawn is used once more instead of asked again.</summary>
    public async Task<Answer<T>> AskAsync<T>(string document, object? variables = null, CancellationToken cancellation = default) where T : class
    {
        var request = JsonSerializer.Serialize(new { query = document, variables }, Json);
        if (prerendered.Take(request) is { } kept) return Read<T>(kept);

        var (body, failure) = await SendAsync(request, cancellation);
        if (body is null) return Answer<T>.Failed(failure!);

        prerendered.Keep(request, body);
        return Read<T>(body);
    }

    /// <summary>Asks a query whose answer may not lie in the page: it is asked anew each time.</summary>
    public async Task<Answer<T>> AskNowAsync<T>(string document, object variables, CancellationToken cancellation = default) where T : class
    {
        var (body, failure) = await SendAsync(JsonSerializer.Serialize(new { query = document, variables }, Json), cancellation);
        return body is null ? Answer<T>.Failed(failure!) : Read<T>(body);
    }

    /// <summary>Asks for one change, and returns what the gateway refused, if anything.</summary>
    public async Task<Outcome> DoAsync(string document, object input, CancellationToken cancellation = default)
    {
        var answer = await DoAsync<object>(document, input, cancellation);
        return answer.IsDone ? Outcome.Done : new Outcome(answer.Errors);
    }

    /// <summary>Asks for one change, and returns what is new, or what was refused.</summary>
    public Task<Answer<T>> DoAsync<T>(string document, object input, CancellationToken cancellation = default) where T : class =>
        AskNowAsync<T>(document, new { input }, cancellation);

    /// <summary>Sends it once more, when the gateway asked to come back: what it sheds it did nothing for, so a change is safe to send again as it is.</summary>
    private async Task<(string? Body, string? Failure)> SendAsync(string request, CancellationToken cancellation)
    {
        var (body, failure, comeBackAfter) = await TryAsync(request, cancellation);
        if (comeBackAfter is not { } pause) return (body, failure);

        await Task.Delay(pause < LongestPause ? pause : LongestPause, cancellation);
        (body, failure, _) = await TryAsync(request, cancellation);
        return (body, failure);
    }

    private async Task<(string? Body, string? Failure, TimeSpan? ComeBackAfter)> TryAsync(string request, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        message.Content = new StringContent(request, System.Text.Encoding.UTF8, "application/json");
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json", 0.9));
        message.Headers.AcceptLanguage.ParseAdd(Language.Code);
        message.Headers.Add("GraphQL-Preflight", "1");
        var visitor = (await visitors.GetAuthenticationStateAsync()).User;
        if (SessionCookie.Of(visitor) is { } cookie) message.Headers.Add("Cookie", cookie);

        try
        {
            using var response = await clients.CreateClient(HttpName).SendAsync(message, cancellation);
            var body = await response.Content.ReadAsStringAsync(cancellation);
            if (response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && IsAnswer(body))
                return (body, null, response.StatusCode == HttpStatusCode.ServiceUnavailable ? response.Headers.RetryAfter?.Delta : null);

            log.LogWarning("The gateway answered {Status} without a GraphQL result", (int)response.StatusCode);
        }
        catch (HttpRequestException problem)
        {
            log.LogWarning("The gateway could not be reached: {Problem}", problem.Message);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            log.LogWarning("The gateway did not answer in time");
        }

        return (null, Shell.ShellTexts.NotReached, null);
    }

    private static bool IsAnswer(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && (json.RootElement.TryGetProperty("data", out _) || json.RootElement.TryGetProperty("errors", out _));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Answer<T> Read<T>(string body) where T : class
    {
        using var json = JsonDocument.Parse(body);
        var data = json.RootElement.TryGetProperty("data", out var d) && d.ValueKind == JsonValueKind.Object ? d.Deserialize<T>(Json) : null;
        return new Answer<T>(data, ReadErrors(json.RootElement));
    }

    private static List<GatewayError> ReadErrors(JsonElement root) =>
        root.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array
            ? [.. errors.EnumerateArray().Select(e => new GatewayError(
                Word(More(e), "code"), Word(e, "message") ?? "", Path(e), Word(More(e), "field")))]
            : [];

    private static JsonElement More(JsonElement error) => error.TryGetProperty("extensions", out var more) ? more : default;

    private static string Path(JsonElement error) =>
        error.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.Array
            ? string.Join('.', path.EnumerateArray().Select(p => p.ValueKind == JsonValueKind.Number ? p.GetInt32().ToString(CultureInfo.InvariantCulture) : p.GetString()))
            : "";

    private static string? Word(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() : null;
}
