using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>How often a field may occur below itself.</summary>
internal sealed record FieldCycleLimit(int? Default, IReadOnlyDictionary<SchemaCoordinate, int> ByCoordinate);

/// <summary>A field does not occur below itself more often than is allowed; introspection has a limit of its own.</summary>
internal sealed class FieldCycleDepthRule(FieldCycleLimit limit, RequestExecutorOptions options) : ValidationRule
{
    private readonly Dictionary<Field, int> _onPath = [];
    private readonly HashSet<string> _spreading = [];
    private Path _path = Path.Root;
    private int _visited;
    private bool _isFound;

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (Context.Schema.RootType(operation.Operation) is { } root)
            {
                _isFound = false;
                Visit(operation.SelectionSet, root);
            }
        }
    }

    private void Visit(SelectionSetNode selectionSet, NamedType type)
    {
        foreach (var selection in selectionSet.Selections)
        {
            // The number of fields after spreading was bounded before; an invalid document may still go round.
            if (_isFound || ++_visited > options.MaxSpreadFields * 2)
            {
                return;
            }

            switch (selection)
            {
                case FieldNode { SelectionSet: { } inner } field when Context.Schema.FindField(type, field.Name) is { } definition:
                    Visit(field, definition, inner);
                    break;
                case InlineFragmentNode inline:
                    Visit(inline.SelectionSet, inline.TypeCondition is null ? type : Context.Schema.FindType(inline.TypeCondition.Name) ?? type);
                    break;
                case FragmentSpreadNode spread when Context.Fragments.TryGetValue(spread.Name, out var fragment) && _spreading.Add(spread.Name):
                    Visit(fragment.SelectionSet, Context.Schema.FindType(fragment.TypeCondition.Name) ?? type);
                    _spreading.Remove(spread.Name);
                    break;
            }
        }
    }

    private void Visit(FieldNode node, Field field, SelectionSetNode inner)
    {
        if (field.DeclaringType.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return;
        }

        var count = _onPath[field] = _onPath.GetValueOrDefault(field) + 1;
        _path = _path.Append(node.ResponseName);
        if (count > Max(field))
        {
            _isFound = true;
            Context.Report(
                this,
                ErrorBuilder.New()
                    .SetMessage("Maximum allowed coordinate cycle depth was exceeded.")
                    .SetCode(ErrorCodes.CycleDepth)
                    .AddLocation(node.Location)
                    .SetPath(_path)
                    .Build());
        }
        else
        {
            Visit(inner, field.Type.Named);
        }

        _path = _path.Parent!;
        _onPath[field] = count - 1;
    }

    private int Max(Field field) => limit.ByCoordinate.Count > 0
        && limit.ByCoordinate.TryGetValue(new SchemaCoordinate(field.DeclaringType.Name, field.Name), out var own)
            ? own
            : limit.Default ?? int.MaxValue;
}
