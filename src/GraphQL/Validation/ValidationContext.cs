using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, ValueNode? DefaultValue, GraphQLType? ParentType);

/// <summary>What the rules know: the document, the schema, and the types at the node that is walked.</summary>
internal sealed class ValidationContext
{
    private readonly int _maxErrors;
    private readonly Dictionary<SyntaxNode, List<VariableUsage>> _usages = [];
    private readonly Dictionary<SyntaxNode, List<FragmentSpreadNode>> _spreads = [];

    public ValidationContext(Schema schema, DocumentNode document, int maxErrors)
    {
        Schema = schema;
        Document = document;
        _maxErrors = maxErrors;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                // A second fragment of the same name is an error of its own; the last one stands for the name.
                Fragments[fragment.Name] = fragment;
            }
        }
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = [];

    public List<IError> Errors { get; } = [];

    public bool IsFull => Errors.Count >= _maxErrors;

    /// <summary>The type that the selections belong to.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The type of the field, or of the condition of a fragment.</summary>
    public GraphQLType? Type { get; set; }

    public Field? Field { get; set; }

    public Directive? Directive { get; set; }

    public InputValue? Argument { get; set; }

    public GraphQLType? InputType { get; set; }

    public GraphQLType? ParentInputType { get; set; }

    public ValueNode? DefaultValue { get; set; }

    public void Report(ValidationRule rule, string message, IReadOnlyList<Location> locations)
    {
        if (!IsFull)
        {
            var error = new GraphQLError(message) { Locations = locations, Rule = rule.Name };
            Errors.Add(rule.Section is null
                ? error
                : error.SetExtension("specifiedBy", "https://spec.graphql.org/September2025/#" + rule.Section));
        }
    }

    public void Report(ValidationRule rule, IError error)
    {
        if (!IsFull)
        {
            Errors.Add((GraphQLError)error with { Rule = rule.Name });
        }
    }

    public void AddUsage(DefinitionNode definition, VariableUsage usage) => List(_usages, definition).Add(usage);

    public void AddSpread(DefinitionNode definition, FragmentSpreadNode spread) => List(_spreads, definition).Add(spread);

    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(DefinitionNode definition) => _spreads.GetValueOrDefault(definition) ?? [];

    /// <summary>The usages of variables in an operation and in every fragment that it reaches.</summary>
    public IEnumerable<VariableUsage> UsagesIn(OperationDefinitionNode operation)
    {
        foreach (var definition in ReachedFrom(operation))
        {
            foreach (var usage in _usages.GetValueOrDefault(definition) ?? [])
            {
                yield return usage;
            }
        }
    }

    /// <summary>The operation and every fragment that it reaches.</summary>
    public IReadOnlyList<DefinitionNode> ReachedFrom(OperationDefinitionNode operation)
    {
        var reached = new List<DefinitionNode> { operation };
        var names = new HashSet<string>();
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var spread in SpreadsIn(reached[i]))
            {
                if (names.Add(spread.Name) && Fragments.TryGetValue(spread.Name, out var fragment))
                {
                    reached.Add(fragment);
                }
            }
        }

        return reached;
    }

    private static List<T> List<T>(Dictionary<SyntaxNode, List<T>> lists, SyntaxNode node)
    {
        if (!lists.TryGetValue(node, out var list))
        {
            lists[node] = list = [];
        }

        return list;
    }
}
