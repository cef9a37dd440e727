using System.Collections.Concurrent;
using LivingNetworks.GraphQL.Costs;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>A validated operation, ready to run; kept in the document cache.</summary>
internal sealed class OperationPlan
{
    // More combinations of conditions than this are planned anew on each request: the cache must not grow with what callers send.
    private const int MaxCachedSelections = 64;

    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly string[] _conditions;
    private readonly ConcurrentDictionary<string, SelectionPlan> _selections = new();
    private SelectionPlan? _unconditional;

    public OperationPlan(Schema schema, OperationDefinitionNode operation, Dictionary<string, FragmentDefinitionNode> fragments)
    {
        _schema = schema;
        _fragments = fragments;
        Operation = operation;
        RootType = schema.RootType(operation.Operation)!;
        _conditions = operation.Variables.Length == 0 ? [] : FindConditions(operation, fragments);
        Variables = new VariableCoercer(schema, operation.Variables);
        Cost = schema.Costs is { } costs ? new CostPlanner(schema, fragments, costs).Plan(operation) : null;
    }

    public OperationDefinitionNode Operation { get; }

    public ObjectType RootType { get; }

    public VariableCoercer Variables { get; }

    /// <summary>What the operation costs; null if that is not looked at.</summary>
    public CostPlan? Cost { get; }

    /// <summary>The condition of a <c>@skip</c> or <c>@include</c> that is null, which only a variable with a default can be.</summary>
    public string? NullCondition(VariableValues variables) =>
        Array.Find(_conditions, name => variables.TryGet(name, out var value) && value is NullValueNode);

    public SelectionPlan Selection(VariableValues variables)
    {
        if (_conditions.Length == 0)
        {
            return _unconditional ??= Collect([]);
        }

        var values = new Dictionary<string, bool>();
        var key = new char[_conditions.Length];
        for (var i = 0; i < _conditions.Length; i++)
        {
            var holds = variables.TryGet(_conditions[i], out var value) && value is BooleanValueNode { Value: true };
            values[_conditions[i]] = holds;
            key[i] = holds ? '1' : '0';
        }

        var name = new string(key);
        if (_selections.TryGetValue(name, out var cached))
        {
            return cached;
        }

        var selection = Collect(values);
        if (_selections.Count < MaxCachedSelections)
        {
            _selections.TryAdd(name, selection);
        }

        return selection;
    }

    private SelectionPlan Collect(Dictionary<string, bool> conditions) =>
        new SelectionCollector(_schema, _fragments, conditions).Collect(RootType, Operation.SelectionSet);

    private static string[] FindConditions(OperationDefinitionNode operation, Dictionary<string, FragmentDefinitionNode> fragments)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<string>();
        Visit(operation.SelectionSet);
        return [.. found];

        void Visit(SelectionSetNode selectionSet)
        {
            foreach (var selection in selectionSet.Selections)
            {
                foreach (var directive in selection.Directives)
                {
                    if (directive.Name is "skip" or "include" && directive.Argument("if") is VariableNode variable)
                    {
                        found.Add(variable.Name);
                    }
                }

                switch (selection)
                {
                    case FieldNode { SelectionSet: { } inner }: Visit(inner); break;
                    case InlineFragmentNode inline: Visit(inline.SelectionSet); break;
                    case FragmentSpreadNode spread when visited.Add(spread.Name) && fragments.TryGetValue(spread.Name, out var fragment):
                        Visit(fragment.SelectionSet);
                        break;
                }
            }
        }
    }
}
