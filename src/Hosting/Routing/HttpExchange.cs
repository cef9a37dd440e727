using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>Reads requests and writes answers and problems; the same for commands and queries.</summary>
internal static class HttpExchange
{
    /// <summary>Commands and queries are small; files travel elsewhere. In bytes.</summary>
    public const long MaxBody = 8 * 1024 * 1024;

    public static string LanguageOf(HttpContext http) => Languages.Of(http.Request.Headers.AcceptLanguage);

    public static async Task<Result<TRequest>> Read<TRequest>(HttpContext http)
        where TRequest : class
    {
        if (http.Request.ContentLength > MaxBody) return CommonRefusals.TooLarge;
        try
        {
            var request = await JsonSerializer.DeserializeAsync<TRequest>(http.Request.Body, Wire.Json, http.RequestAborted);
            if (request is null) return CommonRefusals.Malformed(null);
            return Shape.Check(request) is { } refusal ? refusal : request;
        }
        catch (JsonException malformed)
        {
            return CommonRefusals.Malformed(FieldOf(malformed));
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return CommonRefusals.TooLarge;
        }
        catch (BadHttpRequestException)
        {
            return CommonRefusals.Malformed(null); // a body that stops halfway, and the like
        }
    }

    public static Task Write<TView>(HttpContext http, TView view)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(http.Response.BodyWriter, view, Wire.Views, http.RequestAborted);
    }

    public static Task Write(HttpContext http, Refusal refusal)
    {
        HostingTelemetry.Refused(http, refusal);
        http.Response.StatusCode = refusal.Status;
        http.Response.ContentType = Problem.MediaType;
        return JsonSerializer.SerializeAsync(http.Response.Body, Problem.Of(refusal, LanguageOf(http)), Wire.Json, http.RequestAborted);
    }

    /// <summary>The top field of a path such as <c>$.rules[0].text</c>, or the property that the message names as missing.</summary>
    private static string? FieldOf(JsonException malformed)
    {
        if (malformed.Path is { Length: > 2 } path) return path[2..].Split('.', '[')[0];
        var quoted = malformed.Message.Split('\'');
        return quoted.Length > 3 && malformed.Message.Contains("missing required", StringComparison.Ordinal) ? quoted[3] : null;
    }
}
