using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>
/// Fields that share a response name give one value. Every pair that may meet is compared: within a selection, between a selection and
/// the fragments it reaches, and between those fragments; each pair once, and never more pairs than the limit allows.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(int maxComparisons) : ValidationRule
{
    private readonly Dictionary<SelectionSetNode, Selected> _selected = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private readonly Dictionary<(Selected, string), bool> _comparedWithFragment = [];
    private int _spent;
    private bool _isExhausted;

    public override string Section => "sec-Field-Selection-Merging";

    public override void EnterSelectionSet(SelectionSetNode selectionSet, SyntaxNode parent)
    {
        // The selection around an inline fragment has taken its fields in.
        if (parent is InlineFragmentNode || _isExhausted)
        {
            return;
        }

        var conflicts = new List<Conflict>();
        var selected = Select(selectionSet, Context.ParentType);
        Within(selected, conflicts);
        for (var i = 0; i < selected.Fragments.Count; i++)
        {
            WithFragment(selected, selected.Fragments[i], false, conflicts);
            for (var j = i + 1; j < selected.Fragments.Count; j++)
            {
                BetweenFragments(selected.Fragments[i], selected.Fragments[j], false, conflicts);
            }
        }

        foreach (var conflict in conflicts)
        {
            Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both "
                + "if this was intentional.",
                [.. conflict.Left, .. conflict.Right]);
        }
    }

    private void Within(Selected selected, List<Conflict> conflicts)
    {
        foreach (var (name, fields) in selected.Fields)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count; j++)
                {
                    Add(Compare(name, fields[i], fields[j], false), conflicts);
                }
            }
        }
    }

    private void WithFragment(Selected selected, string name, bool isExclusive, List<Conflict> conflicts)
    {
        if (IsKnown(_comparedWithFragment, (selected, name), isExclusive) || !Context.Fragments.TryGetValue(name, out var fragment))
        {
            return;
        }

        var other = SelectFragment(fragment);
        if (other == selected)
        {
            return;
        }

        Between(selected, other, isExclusive, conflicts);
        foreach (var reached in other.Fragments)
        {
            WithFragment(selected, reached, isExclusive, conflicts);
        }
    }

    private void BetweenFragments(string left, string right, bool isExclusive, List<Conflict> conflicts)
    {
        var pair = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (left == right || IsKnown(_comparedFragments, pair, isExclusive)
            || !Context.Fragments.TryGetValue(left, out var leftFragment) || !Context.Fragments.TryGetValue(right, out var rightFragment))
        {
            return;
        }

        var leftSelected = SelectFragment(leftFragment);
        var rightSelected = SelectFragment(rightFragment);
        Between(leftSelected, rightSelected, isExclusive, conflicts);
        foreach (var reached in rightSelected.Fragments)
        {
            BetweenFragments(left, reached, isExclusive, conflicts);
        }

        foreach (var reached in leftSelected.Fragments)
        {
            BetweenFragments(reached, right, isExclusive, conflicts);
        }
    }

    private void Between(Selected left, Selected right, bool isExclusive, List<Conflict> conflicts)
    {
        // Looking a name up is work too, even if it is not there.
        _spent += Math.Min(left.Fields.Count, 1 + maxComparisons) / 4;
        foreach (var (name, leftFields) in left.Fields)
        {
            if (!right.ByName.TryGetValue(name, out var rightFields))
            {
                continue;
            }

            foreach (var leftField in leftFields)
            {
                foreach (var rightField in rightFields)
                {
                    Add(Compare(name, leftField, rightField, isExclusive), conflicts);
                }
            }
        }
    }

    private Conflict? Compare(string name, SelectedField left, SelectedField right, bool areParentsExclusive)
    {
        if (!Spend())
        {
            return null;
        }

        // Two different object types never meet in one object, so only the shapes of their answers must agree.
        var isExclusive = areParentsExclusive || (left.Parent != right.Parent && left.Parent is ObjectType && right.Parent is ObjectType);
        if (!isExclusive)
        {
            if (left.Node.Name != right.Node.Name)
            {
                return new Conflict(
                    name, $"\"{left.Node.Name}\" and \"{right.Node.Name}\" are different fields", [left.Node.Location], [right.Node.Location]);
            }

            if (!HaveSameArguments(left.Node.Arguments, right.Node.Arguments))
            {
                return new Conflict(name, "they have differing arguments", [left.Node.Location], [right.Node.Location]);
            }
        }

        if (left.Definition?.Type is { } leftType && right.Definition?.Type is { } rightType && HaveDifferentShapes(leftType, rightType))
        {
            return new Conflict(
                name, $"they return conflicting types \"{leftType}\" and \"{rightType}\"", [left.Node.Location], [right.Node.Location]);
        }

        return left.Node.SelectionSet is { } leftSet && right.Node.SelectionSet is { } rightSet
            ? CompareBelow(name, left, leftSet, right, rightSet, isExclusive)
            : null;
    }

    private Conflict? CompareBelow(
        string name, SelectedField left, SelectionSetNode leftSet, SelectedField right, SelectionSetNode rightSet, bool isExclusive)
    {
        var conflicts = new List<Conflict>();
        var leftSelected = Select(leftSet, left.Definition?.Type.Named);
        var rightSelected = Select(rightSet, right.Definition?.Type.Named);
        Between(leftSelected, rightSelected, isExclusive, conflicts);
        foreach (var fragment in rightSelected.Fragments)
        {
            WithFragment(leftSelected, fragment, isExclusive, conflicts);
        }

        foreach (var fragment in leftSelected.Fragments)
        {
            WithFragment(rightSelected, fragment, isExclusive, conflicts);
        }

        foreach (var leftFragment in leftSelected.Fragments)
        {
            foreach (var rightFragment in rightSelected.Fragments)
            {
                BetweenFragments(leftFragment, rightFragment, isExclusive, conflicts);
            }
        }

        if (conflicts.Count == 0)
        {
            return null;
        }

        var reasons = string.Join(" and ", conflicts.Select(conflict => $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}"));
        return new Conflict(
            name,
            reasons,
            [left.Node.Location, .. conflicts.SelectMany(conflict => conflict.Left)],
            [right.Node.Location, .. conflicts.SelectMany(conflict => conflict.Right)]);
    }

    private Selected SelectFragment(FragmentDefinitionNode fragment) =>
        Select(fragment.SelectionSet, Context.Schema.FindType(fragment.TypeCondition.Name));

    private Selected Select(SelectionSetNode selectionSet, NamedType? parent)
    {
        if (_selected.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var selected = new Selected();
        Collect(selectionSet, parent, selected);
        return _selected[selectionSet] = selected;
    }

    private void Collect(SelectionSetNode selectionSet, NamedType? parent, Selected selected)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    selected.Add(new SelectedField(parent, field, parent is null ? null : Context.Schema.FindField(parent, field.Name)));
                    break;
                case FragmentSpreadNode spread:
                    selected.Add(spread.Name);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is null ? parent : Context.Schema.FindType(inline.TypeCondition.Name);
                    Collect(inline.SelectionSet, type, selected);
                    break;
            }
        }
    }

    private bool Spend()
    {
        if (_spent++ < maxComparisons)
        {
            return true;
        }

        if (!_isExhausted)
        {
            _isExhausted = true;
            Context.Report(
                this,
                ErrorBuilder.New()
                    .SetMessage($"The document needs more than {maxComparisons} comparisons of fields.")
                    .SetCode(ErrorCodes.TooManyComparisons)
                    .Build());
        }

        return false;
    }

    /// <summary>True if the pair has been compared at least as strictly; remembers it otherwise.</summary>
    private bool IsKnown<TKey>(Dictionary<TKey, bool> compared, TKey key, bool isExclusive)
        where TKey : notnull
    {
        if (!Spend() || (compared.TryGetValue(key, out var wasExclusive) && (isExclusive || !wasExclusive)))
        {
            return true;
        }

        compared[key] = isExclusive;
        return false;
    }

    private static void Add(Conflict? conflict, List<Conflict> conflicts)
    {
        if (conflict is not null)
        {
            conflicts.Add(conflict);
        }
    }

    private static bool HaveSameArguments(ArgumentNode[] left, ArgumentNode[] right) =>
        left.Length == right.Length && Array.TrueForAll(left, argument =>
            Array.Find(right, other => other.Name == argument.Name) is { } found && AreSame(argument.Value, found.Value));

    // The order of fields in an input object does not matter.
    private static bool AreSame(ValueNode left, ValueNode right) => (left, right) switch
    {
        (ListValueNode l, ListValueNode r) => l.Items.Length == r.Items.Length && l.Items.Zip(r.Items).All(pair => AreSame(pair.First, pair.Second)),
        (ObjectValueNode l, ObjectValueNode r) => l.Fields.Length == r.Fields.Length
            && Array.TrueForAll(l.Fields, field => r.Field(field.Name) is { } other && AreSame(field.Value, other)),
        (StringValueNode l, StringValueNode r) => l.Value == r.Value && l.Block == r.Block,
        _ => left.GetType() == right.GetType() && left.ToString() == right.ToString(),
    };

    private static bool HaveDifferentShapes(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType l, ListType r) => HaveDifferentShapes(l.OfType, r.OfType),
        (ListType, _) or (_, ListType) => true,
        (NonNullType l, NonNullType r) => HaveDifferentShapes(l.OfType, r.OfType),
        (NonNullType, _) or (_, NonNullType) => true,
        _ => (left.IsLeaf || right.IsLeaf) && left != right,
    };

    private sealed record Conflict(string ResponseName, string Reason, IReadOnlyList<Location> Left, IReadOnlyList<Location> Right);

    private sealed record SelectedField(NamedType? Parent, FieldNode Node, Field? Definition);

    /// <summary>The fields of a selection by response name, and the fragments that it spreads.</summary>
    private sealed class Selected
    {
        private readonly HashSet<string> _fragmentNames = [];

        public List<KeyValuePair<string, List<SelectedField>>> Fields { get; } = [];

        public Dictionary<string, List<SelectedField>> ByName { get; } = [];

        public List<string> Fragments { get; } = [];

        public void Add(SelectedField field)
        {
            if (!ByName.TryGetValue(field.Node.ResponseName, out var fields))
            {
                ByName[field.Node.ResponseName] = fields = [];
                Fields.Add(new(field.Node.ResponseName, fields));
            }

            fields.Add(field);
        }

        public void Add(string fragment)
        {
            if (_fragmentNames.Add(fragment))
            {
                Fragments.Add(fragment);
            }
        }
    }
}
