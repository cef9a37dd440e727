using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation.TypeSystem;

/// <summary>The rules of the specification for a whole schema: roots, kinds of types, interfaces, unions, input objects, default values.</summary>
internal sealed class SchemaRules(TypeSystemDocument document)
{
    private static readonly OperationType[] _operations = [OperationType.Query, OperationType.Mutation, OperationType.Subscription];

    private readonly List<GraphQLError> _errors = [];

    /// <summary>Everything that is wrong with a document of the schema language, first in itself and then as a schema.</summary>
    public static List<GraphQLError> CheckAll(DocumentNode document) =>
        new SdlRules(document).Check() is { Count: > 0 } errors ? errors : new SchemaRules(new TypeSystemDocument(document)).Check();

    public List<GraphQLError> Check()
    {
        Roots();
        foreach (var directive in document.Directives)
        {
            Name(directive.Name, directive.Location);
            Array.ForEach(directive.Arguments, argument =>
                InputValue(argument, $"@{directive.Name}({argument.Name}:)", "argument", argument.Location));
        }

        foreach (var type in document.Types)
        {
            Type(type);
        }

        new InputCycles(document, Report).Check();
        return _errors;
    }

    private void Roots()
    {
        var roots = new Dictionary<OperationType, (string Name, Location? Location)>();
        foreach (var root in document.RootOperations)
        {
            roots[root.Operation] = (root.Type.Name, root.Type.Location);
        }

        if (document.SchemaDefinition is null)
        {
            foreach (var operation in _operations.Where(operation => document.Find(operation.ToString()) is not null))
            {
                roots[operation] = (operation.ToString(), roots.GetValueOrDefault(operation).Location);
            }
        }

        if (!roots.ContainsKey(OperationType.Query))
        {
            Report("Query root type must be provided.", document.SchemaDefinition?.Location);
        }

        foreach (var operation in _operations)
        {
            if (roots.TryGetValue(operation, out var root) && document.KindOf(root.Name) != TypeKind.Object)
            {
                var ifProvided = operation == OperationType.Query ? "" : " if provided";
                Report(
                    $"{operation} root type must be Object type{ifProvided}, it cannot be {root.Name}.",
                    root.Location ?? document.Find(root.Name)?.Definition.Location);
            }
        }

        foreach (var group in roots.Where(root => document.KindOf(root.Value.Name) == TypeKind.Object).OrderBy(root => root.Key).GroupBy(root => root.Value.Name))
        {
            var names = group.Select(root => root.Key.ToString().ToLowerInvariant()).ToList();
            if (names.Count > 1)
            {
                var list = names.Count == 2 ? string.Join(" and ", names) : $"{string.Join(", ", names.SkipLast(1))}, and {names[^1]}";
                Report(
                    $"All root types must be different, \"{group.Key}\" type is used as {list} root types.",
                    [.. group.Select(root => root.Value.Location)]);
            }
        }
    }

    private void Type(DefinedType type)
    {
        Name(type.Name, type.Definition.Location);
        switch (type.Kind)
        {
            case TypeKind.Object or TypeKind.Interface:
                Fields(type);
                new InterfaceRules(document, Report).Check(type);
                break;
            case TypeKind.Union:
                Members(type);
                break;
            case TypeKind.Enum:
                if (type.Values.Count == 0)
                {
                    Report($"Enum type {type.Name} must define one or more values.", [.. Places(type)]);
                }

                foreach (var value in type.Values)
                {
                    Name(value.Name, value.Location);
                }

                break;
            case TypeKind.Input:
                InputFields(type);
                break;
        }
    }

    private void Fields(DefinedType type)
    {
        if (type.Fields.Count == 0)
        {
            Report($"Type {type.Name} must define one or more fields.", [.. Places(type)]);
        }

        foreach (var field in type.Fields)
        {
            Name(field.Name, field.Location);
            if (!document.IsOutput(field.Type))
            {
                Report($"The type of {type.Name}.{field.Name} must be Output Type but got: {field.Type}.", field.Type.Location);
            }

            Array.ForEach(field.Arguments, argument =>
                InputValue(argument, $"{type.Name}.{field.Name}({argument.Name}:)", "argument", argument.Type.Location));
        }
    }

    private void InputFields(DefinedType type)
    {
        if (type.InputFields.Count == 0)
        {
            Report($"Input Object type {type.Name} must define one or more fields.", [.. Places(type)]);
        }

        foreach (var field in type.InputFields)
        {
            InputValue(field, $"{type.Name}.{field.Name}", "input field", field.Type.Location);
            if (!type.IsOneOf)
            {
                continue;
            }

            if (field.Type is NonNullTypeNode)
            {
                Report($"OneOf input field {type.Name}.{field.Name} must be nullable.", field.Type.Location);
            }

            if (field.DefaultValue is not null)
            {
                Report($"OneOf input field {type.Name}.{field.Name} cannot have a default value.", field.Location);
            }
        }
    }

    private void InputValue(InputValueDefinitionNode value, string coordinate, string kind, Location wrongTypeAt)
    {
        Name(value.Name, value.Location);
        if (!document.IsInput(value.Type))
        {
            Report($"The type of {coordinate} must be Input Type but got: {value.Type}.", wrongTypeAt);
        }

        if (value is { Type: NonNullTypeNode, DefaultValue: null }
            && Array.Find(value.Directives, directive => directive.Name == "deprecated") is { } deprecated)
        {
            Report($"Required {kind} {coordinate} cannot be deprecated.", deprecated.Location, value.Type.Location);
        }

        if (value.DefaultValue is not null)
        {
            new DefaultValueRules(document, (message, location) => Report($"{coordinate} has invalid default value: {message}", location))
                .Check(value.DefaultValue, value.Type);
        }
    }

    private void Members(DefinedType union)
    {
        if (union.Members.Count == 0)
        {
            Report($"Union type {union.Name} must define one or more member types.", [.. Places(union)]);
        }

        var included = new HashSet<string>();
        foreach (var member in union.Members)
        {
            var all = union.Members.Where(other => other.Name == member.Name).Select(other => (Location?)other.Location);
            if (!included.Add(member.Name))
            {
                Report($"Union type {union.Name} can only include type {member.Name} once.", [.. all]);
            }
            else if (document.KindOf(member.Name) != TypeKind.Object)
            {
                Report($"Union type {union.Name} can only include Object types, it cannot include {member.Name}.", [.. all]);
            }
        }
    }

    private void Name(string name, Location location)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", location);
        }
    }

    private static IEnumerable<Location?> Places(DefinedType type) => type.Locations.Select(location => (Location?)location);

    private void Report(string message, params Location?[] locations) =>
        _errors.Add(new GraphQLError(message) { Locations = [.. locations.OfType<Location>()] });
}
