using System.Collections.Concurrent;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>A valid document with the plans of its operations.</summary>
internal sealed class PreparedDocument
{
    private readonly Dictionary<string, OperationPlan> _plans = [];
    private readonly OperationPlan? _only;

    public PreparedDocument(Schema schema, DocumentNode document)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>();
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            fragments[fragment.Name] = fragment;
        }

        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        foreach (var operation in operations)
        {
            var plan = new OperationPlan(schema, operation, fragments);
            _plans[operation.Name ?? ""] = plan;
            _only = operations.Count == 1 ? plan : null;
        }

        HasOperations = operations.Count > 0;
    }

    public bool HasOperations { get; }

    /// <summary>True if a field of the document is one of introspection, other than <c>__typename</c>.</summary>
    public string? IntrospectionField { get; init; }

    public Location IntrospectionLocation { get; init; }

    public OperationPlan? Find(string? operationName) =>
        string.IsNullOrEmpty(operationName) ? _only : _plans.GetValueOrDefault(operationName);
}

/// <summary>Keeps the documents used lately, by their text: two generations, of which the older goes when the younger is full.</summary>
/// <param name="size">The most documents.</param>
/// <param name="characters">The most characters of all of them: what is kept must not grow with how long the documents are.</param>
internal sealed class DocumentCache(int size, int characters)
{
    private readonly int _generationSize = Math.Max(1, size / 2);
    private readonly int _generationCharacters = characters / 2;
    private int _characters;
    private ConcurrentDictionary<string, PreparedDocument> _younger = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, PreparedDocument> _older = new(StringComparer.Ordinal);

    public PreparedDocument? Find(string text)
    {
        if (_younger.TryGetValue(text, out var document))
        {
            return document;
        }

        if (_older.TryGetValue(text, out document))
        {
            Add(text, document);
        }

        return document;
    }

    public void Add(string text, PreparedDocument document)
    {
        if (Interlocked.Add(ref _characters, text.Length) > _generationCharacters || _younger.Count >= _generationSize)
        {
            _characters = text.Length;
            _older = _younger;
            _younger = new ConcurrentDictionary<string, PreparedDocument>(StringComparer.Ordinal);
        }

        _younger[text] = document;
    }
}
