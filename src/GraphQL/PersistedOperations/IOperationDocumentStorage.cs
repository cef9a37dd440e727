using System.Text;

namespace LivingNetworks.GraphQL;

/// <summary>Keeps documents under their id, so that callers need not send them.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>The document with this id, or null.</summary>
    ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a document; a full storage need not.</summary>
    ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default);
}

/// <summary>A document as it is stored.</summary>
public interface IOperationDocument
{
    /// <summary>The document in UTF-8.</summary>
    ReadOnlySpan<byte> AsSpan();

    /// <summary>The document in UTF-8.</summary>
    byte[] ToArray();
}

/// <summary>A document as text.</summary>
public sealed class OperationDocumentSourceText(string sourceText) : IOperationDocument
{
    private byte[]? _bytes;

    /// <summary>The document.</summary>
    public string SourceText { get; } = sourceText;

    /// <inheritdoc />
    public ReadOnlySpan<byte> AsSpan() => _bytes ??= Encoding.UTF8.GetBytes(SourceText);

    /// <inheritdoc />
    public byte[] ToArray() => Encoding.UTF8.GetBytes(SourceText);

    /// <inheritdoc />
    public override string ToString() => SourceText;
}

/// <summary>The id of a stored document: letters, digits, hyphens, underscores and colons, which is what hashes are written with, such as <c>sha256:0a1b</c>.</summary>
public readonly record struct OperationDocumentId
{
    private const int MaxLength = 128;

    /// <summary>Takes over an id that is valid.</summary>
    public OperationDocumentId(string value) =>
        Value = IsValidId(value) ? value : throw new ArgumentException("A document id has letters, digits, hyphens, underscores and colons, at most 128.", nameof(value));

    /// <summary>The id.</summary>
    public string Value { get; }

    /// <summary>True if there is no id.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value);

    /// <summary>True if <paramref name="value"/> can be an id; nothing that could be a path is.</summary>
    public static bool IsValidId(string? value) =>
        value is { Length: > 0 and <= MaxLength } && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':');

    /// <inheritdoc />
    public override string ToString() => Value;
}
