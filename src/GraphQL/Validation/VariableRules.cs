using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>No variable is defined twice by an operation.</summary>
internal sealed class UniqueVariableNamesRule : ValidationRule
{
    public override string Section => "sec-Variable-Uniqueness";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        foreach (var group in operation.Variables.GroupBy(variable => variable.Name).Where(group => group.Count() > 1))
        {
            Report(
                $"There can be only one variable named \"${group.Key}\".", [.. group.Select(variable => variable.Variable.NameLocation)]);
        }
    }
}

/// <summary>Variables have input types.</summary>
internal sealed class VariablesAreInputTypesRule : ValidationRule
{
    public override string Section => "sec-Variables-Are-Input-Types";

    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (Context.Schema.Resolve(variable.Type) is { IsInput: false })
        {
            Report($"Variable \"${variable.Name}\" cannot be non-input type \"{variable.Type}\".", variable.Type.Location);
        }
    }
}

/// <summary>Every used variable is defined by the operation that reaches it.</summary>
internal sealed class NoUndefinedVariablesRule : ValidationRule
{
    public override string Section => "sec-All-Variable-Uses-Defined";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            foreach (var usage in Context.UsagesIn(operation))
            {
                if (!Array.Exists(operation.Variables, variable => variable.Name == usage.Node.Name))
                {
                    var by = operation.Name is null ? "" : $" by operation \"{operation.Name}\"";
                    Report($"Variable \"${usage.Node.Name}\" is not defined{by}.", usage.Node.Location, operation.Location);
                }
            }
        }
    }
}

/// <summary>Every defined variable is used.</summary>
internal sealed class NoUnusedVariablesRule : ValidationRule
{
    public override string Section => "sec-All-Variables-Used";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>().Where(operation => operation.Variables.Length > 0))
        {
            var used = Context.UsagesIn(operation).Select(usage => usage.Node.Name).ToHashSet();
            foreach (var variable in operation.Variables.Where(variable => !used.Contains(variable.Name)))
            {
                var by = operation.Name is null ? "" : $" in operation \"{operation.Name}\"";
                Report($"Variable \"${variable.Name}\" is never used{by}.", variable.Location);
            }
        }
    }
}

/// <summary>A variable is used only where its type fits.</summary>
internal sealed class VariablesInAllowedPositionRule : ValidationRule
{
    public override string Section => "sec-All-Variable-Usages-Are-Allowed";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            foreach (var usage in Context.UsagesIn(operation))
            {
                var definition = Array.FindLast(operation.Variables, variable => variable.Name == usage.Node.Name);
                if (definition is not null && usage.Type is not null)
                {
                    Check(definition, usage, usage.Type);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode definition, VariableUsage usage, GraphQLType expected)
    {
        var type = Context.Schema.Resolve(definition.Type);
        if (type is not null && !IsAllowed(type, definition.DefaultValue, expected, usage.DefaultValue))
        {
            Report(
                $"Variable \"${definition.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".",
                definition.Location,
                usage.Node.Location);
        }

        if (usage.ParentType is InputObjectType { IsOneOf: true } oneOf && type is { IsNonNull: false })
        {
            Report(
                $"Variable \"${definition.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition.Location,
                usage.Node.Location);
        }
    }

    private static bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, ValueNode? positionDefault)
    {
        if (expected is NonNullType nonNull && !type.IsNonNull)
        {
            var hasDefault = defaultValue is not null and not NullValueNode || positionDefault is not null;
            return hasDefault && Schema.IsSubtype(type, nonNull.OfType);
        }

        return Schema.IsSubtype(type, expected);
    }
}
