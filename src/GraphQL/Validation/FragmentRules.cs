using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>No two fragments share a name.</summary>
internal sealed class UniqueFragmentNamesRule : ValidationRule
{
    private readonly Dictionary<string, Location> _known = [];

    public override string Section => "sec-Fragment-Name-Uniqueness";

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        if (!_known.TryAdd(fragment.Name, fragment.NameLocation))
        {
            Report($"There can be only one fragment named \"{fragment.Name}\".", _known[fragment.Name], fragment.NameLocation);
        }
    }
}

/// <summary>Fragments are on object, interface or union types.</summary>
internal sealed class FragmentsOnCompositeTypesRule : ValidationRule
{
    public override string Section => "sec-Fragments-on-Object-Interface-or-Union-Types";

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        if (Context.Schema.FindType(fragment.TypeCondition.Name) is { IsComposite: false } type)
        {
            Report($"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{type.Name}\".", fragment.TypeCondition.Location);
        }
    }

    public override void EnterInlineFragment(InlineFragmentNode inline)
    {
        if (inline.TypeCondition is { } condition && Context.Schema.FindType(condition.Name) is { IsComposite: false } type)
        {
            Report($"Fragment cannot condition on non composite type \"{type.Name}\".", condition.Location);
        }
    }
}

/// <summary>Every spread names a fragment of the document.</summary>
internal sealed class KnownFragmentNamesRule : ValidationRule
{
    public override string Section => "sec-Fragment-Spread-Target-Defined";

    public override void EnterSpread(FragmentSpreadNode spread)
    {
        if (!Context.Fragments.ContainsKey(spread.Name))
        {
            Report($"Unknown fragment \"{spread.Name}\".", spread.NameLocation);
        }
    }
}

/// <summary>Every fragment is used by an operation.</summary>
internal sealed class NoUnusedFragmentsRule : ValidationRule
{
    public override string Section => "sec-Fragments-Must-Be-Used";

    public override void LeaveDocument(DocumentNode document)
    {
        var used = new HashSet<string>();
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            used.UnionWith(Context.ReachedFrom(operation).OfType<FragmentDefinitionNode>().Select(fragment => fragment.Name));
        }

        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name))
            {
                Report($"Fragment \"{fragment.Name}\" is never used.", fragment.Location);
            }
        }
    }
}

/// <summary>A fragment is spread only where its type is possible.</summary>
internal sealed class PossibleFragmentSpreadsRule : ValidationRule
{
    public override string Section => "sec-Fragment-Spread-Is-Possible";

    public override void EnterInlineFragment(InlineFragmentNode inline)
    {
        if (Context.Type is NamedType { IsComposite: true } type && Context.ParentType is { } parent && !Context.Schema.Overlap(type, parent))
        {
            Report($"Fragment cannot be spread here as objects of type \"{parent.Name}\" can never be of type \"{type.Name}\".", inline.Location);
        }
    }

    public override void EnterSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragments.TryGetValue(spread.Name, out var fragment)
            && Context.Schema.FindType(fragment.TypeCondition.Name) is { IsComposite: true } type
            && Context.ParentType is { } parent && !Context.Schema.Overlap(type, parent))
        {
            Report(
                $"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parent.Name}\" can never be of type \"{type.Name}\".",
                spread.Location);
        }
    }
}

/// <summary>No fragment reaches itself.</summary>
internal sealed class NoFragmentCyclesRule : ValidationRule
{
    private readonly HashSet<string> _visited = [];
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _indexInPath = [];

    public override string Section => "sec-Fragment-Spreads-Must-Not-Form-Cycles";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            Detect(fragment);
        }
    }

    private void Detect(FragmentDefinitionNode fragment)
    {
        if (!_visited.Add(fragment.Name))
        {
            return;
        }

        var spreads = Context.SpreadsIn(fragment);
        if (spreads.Count == 0)
        {
            return;
        }

        _indexInPath[fragment.Name] = _path.Count;
        foreach (var spread in spreads)
        {
            _path.Add(spread);
            if (!_indexInPath.TryGetValue(spread.Name, out var start))
            {
                if (Context.Fragments.TryGetValue(spread.Name, out var target))
                {
                    Detect(target);
                }
            }
            else
            {
                var cycle = _path[start..];
                var via = string.Join(", ", cycle.SkipLast(1).Select(step => $"\"{step.Name}\""));
                Report(
                    $"Cannot spread fragment \"{spread.Name}\" within itself{(via.Length > 0 ? $" via {via}." : ".")}",
                    [.. cycle.Select(step => step.Location)]);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _indexInPath.Remove(fragment.Name);
    }
}
