namespace LivingNetworks.GraphQL.PersistedOperations;

/// <summary>Keeps each document in a file of its own, named by its id with a hyphen for each colon.</summary>
internal sealed class FileSystemOperationDocumentStorage : IOperationDocumentStorage
{
    private readonly string _folder;
    private readonly PersistedOperationOptions _options;
    private readonly Lock _lock = new();
    private long _bytes;
    private int _count;

    public FileSystemOperationDocumentStorage(string folder, PersistedOperationOptions options)
    {
        _folder = System.IO.Path.GetFullPath(folder);
        _options = options;
        foreach (var file in Directory.CreateDirectory(_folder).EnumerateFiles("*.graphql"))
        {
            _count++;
            _bytes += file.Length;
        }
    }

    public async ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
    {
        try
        {
            return new OperationDocumentSourceText(await File.ReadAllTextAsync(FileOf(documentId), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public async ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
    {
        var bytes = document.ToArray();
        var file = FileOf(documentId);
        lock (_lock)
        {
            if (File.Exists(file) || _count >= _options.MaxStoredDocuments || _bytes + bytes.Length > _options.MaxStoredBytes)
            {
                return;
            }

            _count++;
            _bytes += bytes.Length;
        }

        // Whoever reads at the same time sees the whole document or none.
        var unfinished = $"{file}.{Guid.NewGuid():N}";
        await File.WriteAllBytesAsync(unfinished, bytes, cancellationToken).ConfigureAwait(false);
        File.Move(unfinished, file, overwrite: true);
    }

    // A colon has a meaning of its own in the file names of some systems.
    private string FileOf(OperationDocumentId id) => OperationDocumentId.IsValidId(id.Value)
        ? System.IO.Path.Combine(_folder, id.Value.Replace(':', '-') + ".graphql")
        : throw new ArgumentException("Not a document id.", nameof(id));
}
