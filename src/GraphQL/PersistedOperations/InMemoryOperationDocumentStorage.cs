namespace LivingNetworks.GraphQL.PersistedOperations;

/// <summary>Keeps documents in memory; when it is full the oldest go.</summary>
internal sealed class InMemoryOperationDocumentStorage(PersistedOperationOptions options) : IOperationDocumentStorage
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, IOperationDocument> _documents = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldestFirst = new();
    private long _bytes;

    public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            return new ValueTask<IOperationDocument?>(_documents.GetValueOrDefault(documentId.Value));
        }
    }

    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
    {
        var size = document.AsSpan().Length;
        lock (_lock)
        {
            if (size <= options.MaxStoredBytes && options.MaxStoredDocuments > 0 && _documents.TryAdd(documentId.Value, document))
            {
                _oldestFirst.Enqueue(documentId.Value);
                _bytes += size;
                while (_documents.Count > options.MaxStoredDocuments || _bytes > options.MaxStoredBytes)
                {
                    _documents.Remove(_oldestFirst.Dequeue(), out var removed);
                    _bytes -= removed!.AsSpan().Length;
                }
            }
        }

        return default;
    }
}
