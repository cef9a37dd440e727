using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>How large an operation becomes once its fragments are spread. Each fragment is measured once, so exponential spreads cost nothing.</summary>
internal sealed class OperationSizeRule(RequestExecutorOptions options, DepthLimit? depthLimit) : ValidationRule
{
    private readonly Dictionary<string, Size> _fragments = [];
    private readonly HashSet<string> _measuring = [];

    public override void LeaveDocument(DocumentNode document)
    {
        var fragments = document.Definitions.Count(definition => definition is FragmentDefinitionNode);
        if (fragments > options.MaxFragments)
        {
            Report($"The document has {fragments} fragments, more than the {options.MaxFragments} that are allowed.");
            return;
        }

        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var size = Measure(operation.SelectionSet, skipsIntrospection: depthLimit?.SkipIntrospection ?? false);
            if (size.Fields > options.MaxSpreadFields)
            {
                Report($"The operation has more than the {options.MaxSpreadFields} fields that are allowed.", operation.Location);
            }

            if (size.Aliases > options.MaxAliases)
            {
                Report($"The operation has more than the {options.MaxAliases} aliases that are allowed.", operation.Location);
            }

            if (depthLimit is not null && size.Depth > depthLimit.Max)
            {
                Context.Report(
                    this,
                    ErrorBuilder.New()
                        .SetMessage($"The GraphQL document has an execution depth of {size.Depth} which exceeds the max allowed execution depth of {depthLimit.Max}.")
                        .AddLocation(operation.Location)
                        .SetExtension("allowedExecutionDepth", depthLimit.Max)
                        .SetExtension("detectedExecutionDepth", size.Depth)
                        .Build());
            }
        }
    }

    private Size Measure(SelectionSetNode selectionSet, bool skipsIntrospection)
    {
        var total = default(Size);
        foreach (var selection in selectionSet.Selections)
        {
            total = total.Plus(selection switch
            {
                FieldNode field => Measure(field, skipsIntrospection),
                InlineFragmentNode inline => Measure(inline.SelectionSet, skipsIntrospection),
                FragmentSpreadNode spread => Measure(spread, skipsIntrospection),
                _ => default,
            });
        }

        return total;
    }

    private Size Measure(FieldNode field, bool skipsIntrospection)
    {
        if (skipsIntrospection && field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return default;
        }

        var below = field.SelectionSet is null ? default : Measure(field.SelectionSet, skipsIntrospection);
        return new Size(below.Fields + 1, below.Aliases + (field.Alias is null ? 0 : 1), below.Depth + 1);
    }

    private Size Measure(FragmentSpreadNode spread, bool skipsIntrospection)
    {
        if (_fragments.TryGetValue(spread.Name, out var known))
        {
            return known;
        }

        if (!Context.Fragments.TryGetValue(spread.Name, out var fragment) || !_measuring.Add(spread.Name))
        {
            return default;
        }

        var size = Measure(fragment.SelectionSet, skipsIntrospection);
        _measuring.Remove(spread.Name);
        return _fragments[spread.Name] = size;
    }

    private readonly record struct Size(long Fields, long Aliases, int Depth)
    {
        // Sums stop growing well above every limit, so that spreads inside spreads cannot overflow them.
        private const long Enough = int.MaxValue;

        public Size Plus(Size other) => new(
            Math.Min(Enough, Fields + other.Fields), Math.Min(Enough, Aliases + other.Aliases), Math.Max(Depth, other.Depth));
    }
}

/// <summary>Introspection does not go round in its own lists, nor deep into wrapped types.</summary>
internal sealed class IntrospectionDepthRule(RequestExecutorOptions options) : ValidationRule
{
    public override void EnterField(FieldNode field)
    {
        if (field.Name is "__schema" or "__type" && field.SelectionSet is not null && IsTooDeep(field.SelectionSet, [], new Depths(), []))
        {
            Context.Report(
                this,
                ErrorBuilder.New().SetMessage("Maximum introspection depth exceeded").SetCode("HC0086").AddLocation(field.Location).Build());
        }
    }

    private bool IsTooDeep(SelectionSetNode selectionSet, HashSet<string> path, Depths depths, HashSet<(string, Depths)> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            var isTooDeep = selection switch
            {
                FieldNode { SelectionSet: { } inner } field => IsTooDeep(field, inner, path, depths, visited),
                InlineFragmentNode inline => IsTooDeep(inline.SelectionSet, path, depths, visited),
                FragmentSpreadNode spread => IsTooDeep(spread, path, depths, visited),
                _ => false,
            };
            if (isTooDeep)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTooDeep(FieldNode field, SelectionSetNode inner, HashSet<string> path, Depths depths, HashSet<(string, Depths)> visited)
    {
        var below = field.Name switch
        {
            "fields" => depths with { Fields = depths.Fields + 1 },
            "inputFields" => depths with { InputFields = depths.InputFields + 1 },
            "interfaces" => depths with { Interfaces = depths.Interfaces + 1 },
            "possibleTypes" => depths with { PossibleTypes = depths.PossibleTypes + 1 },
            "ofType" => depths with { OfType = depths.OfType + 1 },
            _ => depths,
        };
        var lists = Math.Max(Math.Max(below.Fields, below.InputFields), Math.Max(below.Interfaces, below.PossibleTypes));
        return lists > options.MaxIntrospectionListRecursion || below.OfType > options.MaxIntrospectionOfType
            || IsTooDeep(inner, path, below, visited);
    }

    private bool IsTooDeep(FragmentSpreadNode spread, HashSet<string> path, Depths depths, HashSet<(string, Depths)> visited)
    {
        if (!Context.Fragments.TryGetValue(spread.Name, out var fragment) || !visited.Add((spread.Name, depths)) || !path.Add(spread.Name))
        {
            return false;
        }

        var isTooDeep = IsTooDeep(fragment.SelectionSet, path, depths, visited);
        path.Remove(spread.Name);
        return isTooDeep;
    }

    private readonly record struct Depths(int Fields, int InputFields, int Interfaces, int PossibleTypes, int OfType);
}
