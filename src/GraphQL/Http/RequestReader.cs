using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL.Http;

/// <summary>Reads what is to be run from a request.</summary>
internal static class RequestReader
{
    public sealed record Body(string Query, string? OperationName, JsonElement? Variables, JsonElement? Extensions);

    /// <summary>The request cannot be read; the error says why.</summary>
    public sealed class InvalidBodyException(IError error) : Exception(error.Message)
    {
        public IError Error { get; } = error;
    }

    public static async ValueTask<Body> FromBody(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            throw TooLarge();
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge();
            }

            if (read.IsCompleted)
            {
                try
                {
                    return Parse(read.Buffer);
                }
                finally
                {
                    reader.AdvanceTo(read.Buffer.End);
                }
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static Body FromQuery(IQueryCollection query)
    {
        try
        {
            return new Body(query["query"].ToString(), Text(query, "operationName"), Json(query, "variables"), Json(query, "extensions"));
        }
        catch (JsonException)
        {
            throw Invalid("Variables and extensions must be JSON objects.");
        }
    }

    private static string? Text(IQueryCollection query, string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;

    private static JsonElement? Json(IQueryCollection query, string name)
    {
        if (Text(query, name) is not { Length: > 0 } text)
        {
            return null;
        }

        var element = JsonElement.Parse(text);
        return element.ValueKind switch
        {
            JsonValueKind.Object => element,
            JsonValueKind.Null => null,
            _ => throw Invalid($"The property {name} must be an object."),
        };
    }

    private static Body Parse(ReadOnlySequence<byte> bytes)
    {
        JsonElement root;
        try
        {
            var reader = new Utf8JsonReader(bytes);
            root = JsonElement.ParseValue(ref reader);
            if (reader.Read())
            {
                throw Invalid("The body must be one JSON object.");
            }
        }
        catch (JsonException)
        {
            throw Invalid("The body is not well-formed JSON.");
        }

        if (root.ValueKind == JsonValueKind.Array)
        {
            throw new InvalidBodyException(ErrorBuilder.New()
                .SetMessage("Batches of operations are not supported.")
                .SetCode(ErrorCodes.InvalidRequest)
                .Build());
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Invalid("The body must be a JSON object.");
        }

        if (!root.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String || query.GetString() is not { Length: > 0 } text)
        {
            throw Invalid("The property query must be a document.");
        }

        return new Body(text, OptionalText(root, "operationName"), OptionalObject(root, "variables"), OptionalObject(root, "extensions"));
    }

    private static string? OptionalText(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Invalid($"The property {name} must be a string.");
    }

    private static JsonElement? OptionalObject(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Object ? value : throw Invalid($"The property {name} must be an object.");
    }

    private static InvalidBodyException Invalid(string message) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.InvalidBody).Build());

    private static InvalidBodyException TooLarge() =>
        new(ErrorBuilder.New().SetMessage("The request is too large.").SetCode(ErrorCodes.RequestTooLarge).Build());
}
