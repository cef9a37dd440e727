using System.Text.Json;

namespace LivingNetworks.GraphQL.PersistedOperations;

/// <summary>
/// The documents of a manifest that a client's build wrote: <c>{ "hash": "document" }</c> as of the client preset of graphql-codegen,
/// or the list of operations of Apollo. Read once; nothing is added to it.
/// </summary>
internal sealed class ManifestOperationDocumentStorage : IOperationDocumentStorage
{
    private const string ApolloFormat = "apollo-persisted-query-manifest";

    private readonly Dictionary<string, IOperationDocument> _documents = new(StringComparer.Ordinal);

    public ManifestOperationDocumentStorage(string file)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(file));
            Read(manifest.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or IOException)
        {
            throw new SchemaException([$"The manifest of trusted documents {file} cannot be read: {problem.Message}"]);
        }
    }

    public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default) =>
        new(_documents.GetValueOrDefault(documentId.Value));

    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default) => default;

    private void Read(JsonElement manifest)
    {
        if (manifest.TryGetProperty("format", out var format) && format.GetString() == ApolloFormat)
        {
            foreach (var operation in manifest.GetProperty("operations").EnumerateArray())
            {
                Add(operation.GetProperty("id").GetString(), operation.GetProperty("body").GetString());
            }
        }
        else
        {
            foreach (var entry in manifest.EnumerateObject())
            {
                Add(entry.Name, entry.Value.GetString());
            }
        }
    }

    private void Add(string? id, string? document) => _documents[new OperationDocumentId(id!).Value] =
        new OperationDocumentSourceText(document ?? throw new ArgumentException($"The document {id} is missing."));
}
