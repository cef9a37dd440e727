using System.Text.Json;

namespace LivingNetworks.GraphQL.PersistedOperations;

/// <summary>What is to be run: a document, or why nothing is.</summary>
/// <param name="Text">The document.</param>
/// <param name="Trusted">Whether it came from the storage.</param>
/// <param name="SaveAs">Under which id the caller wants it to be kept, if it is valid.</param>
/// <param name="Refusal">Why nothing is run.</param>
internal readonly record struct DocumentSource(string? Text, bool Trusted = false, string? SaveAs = null, IError? Refusal = null);

/// <summary>How documents get into the storage.</summary>
internal enum StoredDocumentMode
{
    /// <summary>There is no storage.</summary>
    None,

    /// <summary>Before the server runs.</summary>
    Stored,

    /// <summary>Also by callers, who send a document with its hash once and then only the hash.</summary>
    Automatic,
}

/// <summary>Finds the document of a request by its id or hash.</summary>
internal sealed class StoredDocuments(StoredDocumentMode mode, IOperationDocumentStorage? storage, PersistedOperationOptions options, HashFormat format)
{
    private const string Extension = "persistedQuery";

    /// <summary>False if the text of the request is what is to be run, whatever is stored.</summary>
    public bool Concerns(IOperationRequest request) =>
        request.Document is null || request.DocumentId is not null || request.Extensions is not null || options.OnlyAllowPersistedDocuments;

    public async ValueTask<DocumentSource> Find(IOperationRequest request, CancellationToken cancellationToken)
    {
        var hash = HashOf(request.Extensions);
        var id = request.DocumentId ?? hash;
        if (mode == StoredDocumentMode.None)
        {
            return request.Document is not null ? new DocumentSource(request.Document)
                : hash is not null ? Refuse("PersistedQueryNotSupported", ErrorCodes.NoDocument)
                : Refuse("The request has no document, and none is stored here.", ErrorCodes.NoDocument);
        }

        if (id is not null && !OperationDocumentId.IsValidId(id))
        {
            return Refuse("The document id is not a hash.", ErrorCodes.InvalidRequest);
        }

        if (mode == StoredDocumentMode.Automatic && hash is not null && request.Document is not null && DocumentHash.Of(request.Document, format) != hash)
        {
            return Refuse("provided sha does not match query", ErrorCodes.InvalidRequest);
        }

        if (id is not null && await Read(id, cancellationToken).ConfigureAwait(false) is { } known)
        {
            return new DocumentSource(known, Trusted: mode == StoredDocumentMode.Stored);
        }

        if (request.Document is null)
        {
            return id is null ? Refuse("The request has neither a document nor an id.", ErrorCodes.NoDocument) : Refuse("PersistedQueryNotFound", ErrorCodes.PersistedNotFound);
        }

        if (options.OnlyAllowPersistedDocuments && !request.ContextData.ContainsKey(OperationRequestBuilder.NonPersistedKey))
        {
            return options.AllowDocumentBody && await Read(DocumentHash.Of(request.Document, format), cancellationToken).ConfigureAwait(false) is { } same
                ? new DocumentSource(same, Trusted: true)
                : new DocumentSource(null, Refusal: options.OperationNotAllowedError);
        }

        return new DocumentSource(request.Document, SaveAs: mode == StoredDocumentMode.Automatic ? hash : null);
    }

    public async ValueTask Save(string id, string document, OperationResult result, CancellationToken cancellationToken)
    {
        try
        {
            await storage!.SaveAsync(new OperationDocumentId(id), new OperationDocumentSourceText(document), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return; // the operation ran; the caller only has to send the document again
        }

        if (await Read(id, cancellationToken).ConfigureAwait(false) is null)
        {
            return; // the storage is full
        }

        result.Extensions = new Dictionary<string, object?>(result.Extensions ?? new Dictionary<string, object?>())
        {
            [Extension] = new Dictionary<string, object?> { ["sha256Hash"] = id, ["persisted"] = true },
        };
    }

    private async ValueTask<string?> Read(string id, CancellationToken cancellationToken) =>
        await storage!.TryReadAsync(new OperationDocumentId(id), cancellationToken).ConfigureAwait(false) switch
        {
            null => null,
            OperationDocumentSourceText text => text.SourceText,
            var other => System.Text.Encoding.UTF8.GetString(other.AsSpan()),
        };

    private static string? HashOf(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } given
        && given.TryGetProperty(Extension, out var persisted) && persisted.ValueKind == JsonValueKind.Object
        && persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : null;

    private static DocumentSource Refuse(string message, string code) =>
        new(null, Refusal: ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
