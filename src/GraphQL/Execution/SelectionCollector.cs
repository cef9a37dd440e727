using System.Collections.Concurrent;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Collects the fields of selections, for one choice of the values behind <c>@skip</c> and <c>@include</c>.</summary>
internal sealed class SelectionCollector(Schema schema, Dictionary<string, FragmentDefinitionNode> fragments, Dictionary<string, bool> conditions)
{
    // Different parents may lead to the same selection of the same type: without this, each level of an interface would multiply the plans
    // by its types.
    private readonly ConcurrentDictionary<SelectionKey, SelectionPlan> _plans = new();

    public Schema Schema { get; } = schema;

    public SelectionPlan Collect(ObjectType type, FieldNode[] parents) =>
        _plans.GetOrAdd(new SelectionKey(type, parents), static (key, collector) => collector.CollectNew(key.Type, key.Parents), this);

    private SelectionPlan CollectNew(ObjectType type, FieldNode[] parents)
    {
        var collection = new Collection(type);
        foreach (var parent in parents)
        {
            if (parent.SelectionSet is not null)
            {
                Collect(collection, parent.SelectionSet);
            }
        }

        return Plan(collection);
    }

    public SelectionPlan Collect(ObjectType type, SelectionSetNode selectionSet)
    {
        var collection = new Collection(type);
        Collect(collection, selectionSet);
        return Plan(collection);
    }

    private SelectionPlan Plan(Collection collection)
    {
        var fields = new List<FieldPlan>(collection.Order.Count);
        foreach (var nodes in collection.Order)
        {
            if (Schema.FindField(collection.Type, nodes[0].Name) is { } field)
            {
                fields.Add(new FieldPlan(this, collection.Type, field, [.. nodes]));
            }
        }

        return new SelectionPlan(collection.Type, [.. fields]);
    }

    private void Collect(Collection collection, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    collection.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, collection.Type):
                    Collect(collection, inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when collection.Visited.Add(spread.Name)
                    && fragments.TryGetValue(spread.Name, out var fragment) && Applies(fragment.TypeCondition, collection.Type):
                    Collect(collection, fragment.SelectionSet);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (Schema.FindType(condition.Name) is { } named && Schema.IsPossible(named, type));

    private bool IsIncluded(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if ((directive.Name == "skip" && Condition(directive)) || (directive.Name == "include" && !Condition(directive)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Condition(DirectiveNode directive) => directive.Argument("if") switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => conditions[variable.Name],
        _ => false,
    };

    /// <summary>A type, and the fields whose selections are merged for it.</summary>
    private readonly struct SelectionKey(ObjectType type, FieldNode[] parents) : IEquatable<SelectionKey>
    {
        public ObjectType Type { get; } = type;

        public FieldNode[] Parents { get; } = parents;

        public bool Equals(SelectionKey other) => Type == other.Type && Parents.AsSpan().SequenceEqual(other.Parents);

        public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(Type, Parents[0], Parents.Length);
    }

    private sealed class Collection(ObjectType type)
    {
        private readonly Dictionary<string, List<FieldNode>> _byName = [];

        public ObjectType Type { get; } = type;

        public List<List<FieldNode>> Order { get; } = [];

        public HashSet<string> Visited { get; } = [];

        public void Add(FieldNode field)
        {
            if (!_byName.TryGetValue(field.ResponseName, out var nodes))
            {
                _byName[field.ResponseName] = nodes = [];
                Order.Add(nodes);
            }

            nodes.Add(field);
        }
    }
}
