using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Costs;

/// <summary>
/// Computes what a valid operation costs at most. Fields of one response name are counted once; of the parts that are for different
/// object types the dearest counts; a part that <c>@skip</c> or <c>@include</c> may leave out counts in full. Validation has bounded the
/// number of fields before, so this walk is bounded too.
/// </summary>
internal sealed class CostPlanner(Schema schema, Dictionary<string, FragmentDefinitionNode> fragments, CostOptions options)
{
    public CostPlan Plan(OperationDefinitionNode operation)
    {
        var root = schema.RootType(operation.Operation)!;
        var (always, byType) = Below([operation.SelectionSet], root, []);
        return new CostPlan(new CostNode(0, root.Weight ?? 1, CostSize.One, false, always, byType));
    }

    private (CostNode[] Always, CostNode[][] ByType) Below(List<SelectionSetNode> selectionSets, NamedType type, string[] sizedFields)
    {
        var collection = new Collection();
        foreach (var selectionSet in selectionSets)
        {
            Collect(collection, selectionSet, type, type);
        }

        var always = new List<CostNode>();
        var byType = new Dictionary<NamedType, List<CostNode>>();
        foreach (var group in collection.Groups)
        {
            if (Node(group, sizedFields) is not { } node)
            {
                continue;
            }

            if (group.Only is null)
            {
                always.Add(node);
                continue;
            }

            if (!byType.TryGetValue(group.Only, out var nodes))
            {
                byType[group.Only] = nodes = [];
            }

            nodes.Add(node);
        }

        return ([.. always], [.. byType.Values.Select(nodes => nodes.ToArray())]);
    }

    private CostNode? Node(Group group, string[] sizedFields)
    {
        var field = group.Field;
        if (field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return null; // introspection has limits of its own
        }

        var named = field.Type.Named;
        var typeWeight = named.Weight ?? (named.IsComposite ? 1 : 0);
        var weight = field.Weight ?? (named.IsComposite || field.Type.Nullable is ListType ? 1 : 0);
        foreach (var argument in group.Nodes[0].Arguments)
        {
            weight += field.FindArgument(argument.Name) is { } definition ? InputCost(definition, argument.Value) : 0;
        }

        var size = Size(field, group.Nodes[0]);
        var below = group.Nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!).ToList();
        var (always, byType) = named.IsComposite ? Below(below, named, field.ListSize?.SizedFields ?? []) : ([], []);
        return weight == 0 && typeWeight == 0 && always.Length == 0 && byType.Length == 0
            ? null
            : new CostNode(weight, typeWeight, size, Array.IndexOf(sizedFields, field.Name) >= 0, always, byType);
    }

    private CostSize Size(Field field, FieldNode node)
    {
        if (field.ListSize is not { } list)
        {
            return CostSize.One;
        }

        double? given = null;
        var variables = new List<string>();
        foreach (var name in list.SlicingArguments)
        {
            var value = Array.Find(node.Arguments, argument => argument.Name == name)?.Value ?? field.FindArgument(name)?.DefaultValue;
            if (value is VariableNode variable)
            {
                variables.Add(variable.Name);
            }
            else if (value is not null && CostSize.Number(value) is { } number && !(number <= given))
            {
                given = number;
            }
        }

        var fallback = (options.ApplySlicingArgumentDefaultValue ? list.SlicingArgumentDefaultValue : null) ?? list.AssumedSize ?? 1;
        return new CostSize(given, [.. variables], fallback, list.SizedFields.Length > 0);
    }

    private static double InputCost(InputValue definition, ValueNode value)
    {
        var named = definition.Type.Named;
        return (definition.Weight ?? (named is InputObjectType ? 1 : 0)) + InputCost(named, value);
    }

    private static double InputCost(NamedType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                return list.Items.Sum(item => InputCost(type, item));
            case ObjectValueNode node when type is InputObjectType input:
                return node.Fields.Sum(field => input.Find(field.Name) is { } definition ? InputCost(definition, field.Value) : 0);
            default:
                return 0;
        }
    }

    private void Collect(Collection collection, SelectionSetNode selectionSet, NamedType type, NamedType parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field when schema.FindField(type, field.Name) is { } definition:
                    collection.Add(field, definition, type is ObjectType && type != parent ? type : null);
                    break;
                case InlineFragmentNode inline:
                    Collect(collection, inline.SelectionSet, Narrow(inline.TypeCondition, type), parent);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name, out var fragment) && collection.Visited.Add((spread.Name, type)):
                    Collect(collection, fragment.SelectionSet, Narrow(fragment.TypeCondition, type), parent);
                    break;
            }
        }
    }

    // A condition that is wider than the type around it does not widen it.
    private NamedType Narrow(NamedTypeNode? condition, NamedType type) =>
        condition is null || type is ObjectType ? type : schema.FindType(condition.Name) ?? type;

    private sealed record Group(Field Field, NamedType? Only, List<FieldNode> Nodes);

    private sealed class Collection
    {
        private readonly Dictionary<(string, Field), Group> _byName = [];

        public List<Group> Groups { get; } = [];

        public HashSet<(string, NamedType)> Visited { get; } = [];

        public void Add(FieldNode node, Field field, NamedType? only)
        {
            if (!_byName.TryGetValue((node.ResponseName, field), out var group))
            {
                _byName[(node.ResponseName, field)] = group = new Group(field, only, []);
                Groups.Add(group);
            }

            group.Nodes.Add(node);
        }
    }
}
