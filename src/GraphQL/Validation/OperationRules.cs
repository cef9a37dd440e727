using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>A document to run holds only operations and fragments.</summary>
internal sealed class ExecutableDefinitionsRule : ValidationRule
{
    public override string Section => "sec-Executable-Definitions";

    protected override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeSystemNode node)
            {
                var name = node switch
                {
                    TypeDefinitionNode type => $"\"{type.Name}\"",
                    DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
                    _ => "schema",
                };
                Report($"The {name} definition is not executable.", node.Location);
            }
        }
    }
}

/// <summary>No two operations share a name.</summary>
internal sealed class UniqueOperationNamesRule : ValidationRule
{
    private readonly Dictionary<string, Location> _known = [];

    public override string Section => "sec-Operation-Name-Uniqueness";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null)
        {
            return;
        }

        if (!_known.TryAdd(operation.Name, operation.NameLocation))
        {
            Report($"There can be only one operation named \"{operation.Name}\".", _known[operation.Name], operation.NameLocation);
        }
    }
}

/// <summary>An operation without a name is alone.</summary>
internal sealed class LoneAnonymousOperationRule : ValidationRule
{
    private int _operations;

    public override string Section => "sec-Lone-Anonymous-Operation";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
        {
            Report("This anonymous operation must be the only defined operation.", operation.Location);
        }
    }

    protected override void EnterDocument(DocumentNode document) =>
        _operations = document.Definitions.Count(definition => definition is OperationDefinitionNode);
}

/// <summary>The schema has the root type of the operation.</summary>
internal sealed class KnownOperationTypesRule : ValidationRule
{
    public override string Section => "sec-Operation-Type-Existence";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootType(operation.Operation) is null)
        {
            var kind = operation.Operation.ToString().ToLowerInvariant();
            Report($"The schema has no {kind} type.", operation.Location);
        }
    }
}

/// <summary>A subscription has exactly one root field, which is not one of introspection.</summary>
internal sealed class SingleFieldSubscriptionsRule : ValidationRule
{
    public override string Section => "sec-Single-Root-Field";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.Subscription is not { } root)
        {
            return;
        }

        var groups = new Dictionary<string, List<FieldNode>>();
        var order = new List<List<FieldNode>>();
        Collect(operation.SelectionSet, root, groups, order, []);
        var name = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name}\"";
        if (order.Count > 1)
        {
            Report($"{name} must select only one top level field.", [.. order.Skip(1).SelectMany(fields => fields).Select(field => field.Location)]);
        }

        foreach (var fields in order)
        {
            if (fields[0].Name.StartsWith("__", StringComparison.Ordinal))
            {
                Report($"{name} must not select an introspection top level field.", [.. fields.Select(field => field.Location)]);
            }
        }
    }

    private void Collect(
        SelectionSetNode selectionSet, ObjectType root, Dictionary<string, List<FieldNode>> groups, List<List<FieldNode>> order,
        HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseName, out var fields))
                    {
                        groups[field.ResponseName] = fields = [];
                        order.Add(fields);
                    }

                    fields.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, root):
                    Collect(inline.SelectionSet, root, groups, order, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name)
                    && Context.Fragments.TryGetValue(spread.Name, out var fragment) && Applies(fragment.TypeCondition, root):
                    Collect(fragment.SelectionSet, root, groups, order, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType root) =>
        condition is null || (Context.Schema.FindType(condition.Name) is { } type && Context.Schema.IsPossible(type, root));
}

/// <summary>The root field of a subscription is not conditional.</summary>
internal sealed class UnconditionalSubscriptionsRule : ValidationRule
{
    public override string Section => "sec-Single-Root-Field";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription)
        {
            return;
        }

        var conditions = new List<Location>();
        Collect(operation.SelectionSet, conditions, []);
        if (conditions.Count > 0)
        {
            Report("A subscription must not use `@skip` or `@include` directives in the top level selection.", [.. conditions]);
        }
    }

    private void Collect(SelectionSetNode selectionSet, List<Location> conditions, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            conditions.AddRange(selection.Directives.Where(directive => directive.Name is "skip" or "include").Select(directive => directive.Location));
            switch (selection)
            {
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, conditions, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name) && Context.Fragments.TryGetValue(spread.Name, out var fragment):
                    Collect(fragment.SelectionSet, conditions, visited);
                    break;
            }
        }
    }
}
