using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>
/// How large a document is, and how large its operations become once their fragments are spread. Each fragment is measured once, so
/// exponential spreads cost nothing; and measuring stops at the limit, so that nothing goes deeper than the stack allows.
/// </summary>
internal sealed class DocumentSize(ValidationContext context, RequestExecutorOptions options, DepthLimit? depthLimit)
{
    private readonly Dictionary<string, Size> _fragments = [];
    private readonly HashSet<string> _measuring = [];
    private readonly List<IError> _errors = [];
    private bool _isTooDeep;

    /// <summary>The limits that the document exceeds.</summary>
    public List<IError> Check()
    {
        var fragments = context.Document.Definitions.Count(definition => definition is FragmentDefinitionNode);
        if (fragments > options.MaxFragments)
        {
            Report($"The document has {fragments} fragments, more than the {options.MaxFragments} that are allowed.", ErrorCodes.TooManyFragments, []);
            return _errors;
        }

        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    CheckValues(operation);
                    Check(operation, Measure(operation.SelectionSet, 1));
                    break;
                case FragmentDefinitionNode fragment:
                    Measure(fragment.SelectionSet, 1); // rules look at it even if no operation reaches it
                    break;
            }

            if (_isTooDeep)
            {
                Report(
                    $"The selections are nested more than {options.MaxSpreadNesting} levels deep once fragments are spread.",
                    ErrorCodes.TooDeep,
                    [definition.Location]);
                return _errors;
            }
        }

        return _errors;
    }

    private void Check(OperationDefinitionNode operation, Size size)
    {
        if (operation.Variables.Length > options.MaxVariables)
        {
            Report($"The operation has more than the {options.MaxVariables} variables that are allowed.", ErrorCodes.TooManyVariables, [operation.Location]);
        }

        if (size.Fields > options.MaxSpreadFields)
        {
            Report($"The operation has more than the {options.MaxSpreadFields} fields that are allowed.", ErrorCodes.TooManyFields, [operation.Location]);
        }

        if (size.Aliases > options.MaxAliases)
        {
            Report($"The operation has more than the {options.MaxAliases} aliases that are allowed.", ErrorCodes.TooManyAliases, [operation.Location]);
        }

        if (depthLimit is not null && size.Depth > depthLimit.Max)
        {
            _errors.Add(ErrorBuilder.New()
                .SetMessage($"The GraphQL document has an execution depth of {size.Depth} which exceeds the max allowed execution depth of {depthLimit.Max}.")
                .AddLocation(operation.Location)
                .SetCode(ErrorCodes.TooDeep)
                .SetExtension("allowedExecutionDepth", depthLimit.Max)
                .SetExtension("detectedExecutionDepth", size.Depth)
                .Build());
        }
    }

    private void CheckValues(OperationDefinitionNode operation)
    {
        foreach (var variable in operation.Variables)
        {
            if (variable.DefaultValue is not null)
            {
                CheckItems(variable.DefaultValue);
            }
        }
    }

    private Size Measure(SelectionSetNode selectionSet, int level)
    {
        var total = default(Size);
        if (level > options.MaxSpreadNesting)
        {
            _isTooDeep = true;
            return total;
        }

        foreach (var selection in selectionSet.Selections)
        {
            total = total.Plus(selection switch
            {
                FieldNode field => Measure(field, level),
                InlineFragmentNode inline => Measure(inline.SelectionSet, level + 1),
                FragmentSpreadNode spread => Measure(spread, level),
                _ => default,
            });
            if (_isTooDeep)
            {
                break;
            }
        }

        return total with { Levels = total.Levels + 1 };
    }

    private Size Measure(FieldNode field, int level)
    {
        foreach (var argument in field.Arguments)
        {
            CheckItems(argument.Value);
        }

        var below = field.SelectionSet is null ? default : Measure(field.SelectionSet, level + 1);
        var isSkipped = depthLimit is { SkipIntrospection: true } && field.Name.StartsWith("__", StringComparison.Ordinal);
        return new Size(
            below.Fields + 1, below.Aliases + (field.Alias is null ? 0 : 1), isSkipped ? 0 : below.Depth + 1, below.Levels);
    }

    private Size Measure(FragmentSpreadNode spread, int level)
    {
        if (_fragments.TryGetValue(spread.Name, out var known))
        {
            _isTooDeep |= level + known.Levels > options.MaxSpreadNesting;
            return known;
        }

        if (!context.Fragments.TryGetValue(spread.Name, out var fragment) || !_measuring.Add(spread.Name))
        {
            return default;
        }

        var size = Measure(fragment.SelectionSet, level + 1);
        _measuring.Remove(spread.Name);
        return _fragments[spread.Name] = size;
    }

    private void CheckItems(ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                if (list.Items.Length > options.MaxListItems)
                {
                    Report(
                        $"The list has {list.Items.Length} items, more than the {options.MaxListItems} that are allowed.",
                        ErrorCodes.TooManyItems,
                        [list.Location]);
                    return;
                }

                foreach (var item in list.Items)
                {
                    CheckItems(item);
                }

                break;
            case ObjectValueNode node:
                foreach (var field in node.Fields)
                {
                    CheckItems(field.Value);
                }

                break;
        }
    }

    private void Report(string message, string code, Location[] locations)
    {
        if (_errors.Count < options.MaxValidationErrors)
        {
            var error = ErrorBuilder.New().SetMessage(message).SetCode(code);
            foreach (var location in locations)
            {
                error.AddLocation(location);
            }

            _errors.Add(error.Build());
        }
    }

    private readonly record struct Size(long Fields, long Aliases, int Depth, int Levels)
    {
        // Sums stop growing well above every limit, so that spreads inside spreads cannot overflow them.
        private const long Enough = int.MaxValue;

        public Size Plus(Size other) => new(
            Math.Min(Enough, Fields + other.Fields),
            Math.Min(Enough, Aliases + other.Aliases),
            Math.Max(Depth, other.Depth),
            Math.Max(Levels, other.Levels));
    }
}
