namespace LivingNetworks.GraphQL;

/// <summary>How stored documents are used.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether only stored documents run, so that the graph answers nothing but what was foreseen.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>Whether a document that is sent in full runs too if it is one of the stored; only with <see cref="OnlyAllowPersistedDocuments"/>.</summary>
    public bool AllowDocumentBody { get; set; }

    /// <summary>Whether the limits do not hold for stored documents; they are checked against the schema in any case.</summary>
    public bool SkipPersistedDocumentValidation { get; set; }

    /// <summary>What callers get whose document is not stored, while only those are allowed.</summary>
    public IError OperationNotAllowedError { get; set; } = ErrorBuilder.New()
        .SetMessage("Only persisted operations are allowed.")
        .SetCode(ErrorCodes.OnlyPersisted)
        .Build();

    /// <summary>The most documents that a storage of this server keeps.</summary>
    public int MaxStoredDocuments { get; set; } = 10_000;

    /// <summary>The most bytes that all documents of a storage of this server have together.</summary>
    public long MaxStoredBytes { get; set; } = 64 * 1024 * 1024;
}

/// <summary>How a hash is written.</summary>
public enum HashFormat
{
    /// <summary>In base64 for addresses: <c>-</c> and <c>_</c>, without padding.</summary>
    Base64,

    /// <summary>In lower-case hexadecimal digits.</summary>
    Hex,
}
