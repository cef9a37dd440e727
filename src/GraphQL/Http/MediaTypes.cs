using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LivingNetworks.GraphQL.Http;

/// <summary>In which form the caller wants the answer.</summary>
internal enum ResponseForm
{
    /// <summary>None that exists here.</summary>
    None,

    /// <summary><c>application/graphql-response+json</c>: the status tells how the request went.</summary>
    GraphQL,

    /// <summary><c>application/json</c>: the status is 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>text/event-stream</c>: the results are events.</summary>
    EventStream,
}

internal static class MediaTypes
{
    public const string GraphQL = "application/graphql-response+json; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";
    public const string EventStream = "text/event-stream; charset=utf-8";

    // The audits of GraphQL over HTTP want application/json for callers who accept anything or say nothing.
    public static ResponseForm Negotiate(HttpRequest request, out bool acceptsStream)
    {
        var accept = request.Headers.Accept;
        acceptsStream = true;
        if (accept.Count == 0)
        {
            return ResponseForm.Json;
        }

        if (accept.Count == 1)
        {
            switch (accept[0])
            {
                case null or "" or "*/*":
                    return ResponseForm.Json;
                case "application/json":
                    acceptsStream = false;
                    return ResponseForm.Json;
                case "application/graphql-response+json":
                    acceptsStream = false;
                    return ResponseForm.GraphQL;
            }
        }

        acceptsStream = false;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var types))
        {
            return ResponseForm.None;
        }

        var best = ResponseForm.None;
        var rank = 0d;
        foreach (var type in types)
        {
            var form = Form(type);
            var quality = type.Quality ?? 1;
            if (form == ResponseForm.None || quality == 0)
            {
                continue;
            }

            acceptsStream |= form == ResponseForm.EventStream || type.MatchesAllTypes;

            // Of two types with the same quality, the one that is named is meant rather than the wildcard; then the first.
            var wanted = quality + (type.MatchesAllSubTypes ? 0 : 0.0005);
            if (wanted > rank)
            {
                best = form;
                rank = wanted;
            }
        }

        return best;
    }

    /// <summary>True if the body is JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        contentType == "application/json"
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase));

    private static ResponseForm Form(MediaTypeHeaderValue type)
    {
        if (type.Charset.HasValue && !type.Charset.Equals(Encoding.UTF8.WebName, StringComparison.OrdinalIgnoreCase))
        {
            return ResponseForm.None;
        }

        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/graphql-response+json" => ResponseForm.GraphQL,
            "application/json" or "*/*" or "application/*" => ResponseForm.Json,
            "text/event-stream" => ResponseForm.EventStream,
            _ => ResponseForm.None,
        };
    }
}
