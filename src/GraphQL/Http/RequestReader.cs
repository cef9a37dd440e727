using System.Buffers;
using System.Text.Json;
using LivingNetworks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL.Http;

/// <summary>Reads what is to be run from a request.</summary>
internal static class RequestReader
{
    /// <summary>One operation.</summary>
    public sealed record Body(string? Query, string? Id, string? OperationName, JsonElement? Variables, JsonElement? Extensions)
    {
        /// <summary>Its place in a list of operations.</summary>
        public int? RequestIndex { get; init; }

        /// <summary>The place of its variables in a list of those.</summary>
        public int? VariableIndex { get; init; }
    }

    /// <summary>What was sent: one operation, or a batch.</summary>
    public sealed record Message(IReadOnlyList<Body> Operations, bool IsBatch);

    /// <summary>The request cannot be read; the error says why.</summary>
    public sealed class InvalidBodyException(IError error) : Exception(error.Message)
    {
        public IError Error { get; } = error;
    }

    public static ValueTask<Message> FromBody(HttpRequest request, GraphQLServerOptions options, CancellationToken cancellationToken) =>
        Read(request, options, Parse, cancellationToken);

    /// <summary>Reads a body that has variables and extensions only.</summary>
    public static ValueTask<Body> WithoutDocument(HttpRequest request, GraphQLServerOptions options, CancellationToken cancellationToken) =>
        Read(request, options, (bytes, _) =>
        {
            var root = Root(bytes);
            return root.ValueKind == JsonValueKind.Object
                ? new Body(null, null, null, OptionalObject(root, "variables"), OptionalObject(root, "extensions"))
                : throw Invalid("The body must be a JSON object.");
        }, cancellationToken);

    private static async ValueTask<T> Read<T>(
        HttpRequest request, GraphQLServerOptions options, Func<ReadOnlySequence<byte>, GraphQLServerOptions, T> parse, CancellationToken cancellationToken)
    {
        var maxBytes = options.MaxRequestBytes;
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
                    return parse(read.Buffer, options);
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
            return new Body(
                Text(query, "query"),
                Text(query, "id") ?? Text(query, "documentId"),
                Text(query, "operationName"),
                Json(query, "variables"),
                Json(query, "extensions"));
        }
        catch (JsonException)
        {
            throw Invalid("Variables and extensions must be JSON objects.");
        }
    }

    private static string? Text(IQueryCollection query, string name) =>
        query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    private static JsonElement? Json(IQueryCollection query, string name)
    {
        if (Text(query, name) is not { Length: > 0 } text)
        {
            return null;
        }

        var element = JsonText.Checked(JsonElement.Parse(text));
        return element.ValueKind switch
        {
            JsonValueKind.Object => element,
            JsonValueKind.Null => null,
            _ => throw Invalid($"The property {name} must be an object."),
        };
    }

    private static JsonElement Root(ReadOnlySequence<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            var root = JsonText.Checked(JsonElement.ParseValue(ref reader));
            return reader.Read() ? throw Invalid("The body must be one JSON object.") : root;
        }
        catch (JsonException)
        {
            throw Invalid("The body is not well-formed JSON.");
        }
    }

    private static Message Parse(ReadOnlySequence<byte> bytes, GraphQLServerOptions options)
    {
        var root = Root(bytes);
        return root.ValueKind == JsonValueKind.Array ? BatchReader.Requests(root, options) : BatchReader.Request(root, options);
    }

    /// <summary>Reads one operation; its variables may be a list where a batch of them is allowed.</summary>
    public static Body FromJson(JsonElement root, bool allowsVariableList = false)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Invalid("The body must be a JSON object.");
        }

        var id = OptionalText(root, "id") ?? OptionalText(root, "documentId");
        var extensions = OptionalObject(root, "extensions");
        var hasHash = extensions is { } given && given.TryGetProperty("persistedQuery", out _);
        string? text = null;
        if (root.TryGetProperty("query", out var query) && !(query.ValueKind == JsonValueKind.Null && (id is not null || hasHash)))
        {
            text = query.ValueKind == JsonValueKind.String && query.GetString() is { Length: > 0 } document
                ? document
                : throw Invalid("The property query must be a document.");
        }
        else if (string.IsNullOrEmpty(id) && !hasHash)
        {
            throw Invalid("The property query must be a document.");
        }

        var variables = allowsVariableList && root.TryGetProperty("variables", out var list) && list.ValueKind == JsonValueKind.Array
            ? list
            : OptionalObject(root, "variables");
        return new Body(text, id, OptionalText(root, "operationName"), variables, extensions);
    }

    internal static InvalidBodyException Invalid(string message, string code = ErrorCodes.InvalidBody) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());

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

    private static InvalidBodyException TooLarge() =>
        Invalid("The request is too large.", ErrorCodes.RequestTooLarge);
}
