using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation.TypeSystem;

/// <summary>The rules for a document of the schema language: names are unique and known, extensions extend, directives stand where they may.</summary>
internal sealed class SdlRules(DocumentNode document)
{
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, KnownDirective> _directives = Directives(document);
    private readonly Dictionary<string, TypeDefinitionNode> _types = Types(document);

    /// <summary>What is wrong with the document itself; the types that it defines are looked at by <see cref="SchemaRules"/>.</summary>
    public List<GraphQLError> Check()
    {
        SchemaDefinitions();
        TypeNames();
        DirectiveNames();
        Extensions();
        foreach (var definition in document.Definitions.OfType<TypeSystemNode>())
        {
            Visit(definition);
        }

        FieldsAndValues();
        return _errors;
    }

    private static Dictionary<string, KnownDirective> Directives(DocumentNode document)
    {
        var directives = new Dictionary<string, KnownDirective>();
        foreach (var directive in Directive.BuiltIn)
        {
            directives[directive.Name] = new KnownDirective(
                directive.Locations,
                directive.IsRepeatable,
                [.. directive.Arguments.Select(argument => argument.Name)],
                [.. directive.Arguments.Where(argument => argument.IsRequired).Select(argument => (argument.Name, argument.Type.ToString()!))]);
        }

        foreach (var definition in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            directives[definition.Name] = new KnownDirective(
                definition.Locations,
                definition.IsRepeatable,
                [.. definition.Arguments.Select(argument => argument.Name)],
                [.. definition.Arguments.Where(argument => argument is { Type: NonNullTypeNode, DefaultValue: null })
                    .Select(argument => (argument.Name, argument.Type.ToString()!))]);
        }

        return directives;
    }

    private static Dictionary<string, TypeDefinitionNode> Types(DocumentNode document)
    {
        var types = new Dictionary<string, TypeDefinitionNode>();
        foreach (var definition in document.Definitions.OfType<TypeDefinitionNode>().Where(definition => !definition.IsExtension))
        {
            types[definition.Name] = definition;
        }

        return types;
    }

    private void SchemaDefinitions()
    {
        var schemas = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        foreach (var second in schemas.Where(schema => !schema.IsExtension).Skip(1))
        {
            Report("LoneSchemaDefinitionRule", "Must provide only one schema definition.", second.Location);
        }

        var known = new Dictionary<OperationType, Location>();
        foreach (var root in schemas.SelectMany(schema => schema.Roots))
        {
            if (!known.TryAdd(root.Operation, root.Location))
            {
                var operation = root.Operation.ToString().ToLowerInvariant();
                Report("UniqueOperationTypesRule", $"There can be only one {operation} type in schema.", known[root.Operation], root.Location);
            }
        }
    }

    private void TypeNames()
    {
        var known = new Dictionary<string, Location>();
        foreach (var type in document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension))
        {
            Unique(known, "UniqueTypeNamesRule", type.Name, type.NameLocation, name => $"There can be only one type named \"{name}\".");
        }
    }

    private void DirectiveNames()
    {
        var known = new Dictionary<string, Location>();
        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            Unique(known, "UniqueDirectiveNamesRule", directive.Name, directive.NameLocation, name => $"There can be only one directive named \"@{name}\".");
        }
    }

    private void Extensions()
    {
        foreach (var extension in document.Definitions.OfType<TypeDefinitionNode>().Where(type => type.IsExtension))
        {
            if (!_types.TryGetValue(extension.Name, out var definition))
            {
                Report("PossibleTypeExtensionsRule", $"Cannot extend type \"{extension.Name}\" because it is not defined.", extension.NameLocation);
            }
            else if (TypeSystemDocument.KindOf(definition) != TypeSystemDocument.KindOf(extension))
            {
                var kind = TypeSystemDocument.KindOf(extension) is var found && found == TypeKind.Input ? "input object" : found.ToString().ToLowerInvariant();
                Report("PossibleTypeExtensionsRule", $"Cannot extend non-{kind} type \"{extension.Name}\".", definition.Location, extension.Location);
            }
        }
    }

    private void FieldsAndValues()
    {
        var fields = new Dictionary<(string, string), Location>();
        var values = new Dictionary<(string, string), Location>();
        foreach (var type in document.Definitions.OfType<TypeDefinitionNode>())
        {
            IEnumerable<(string Name, Location Location)> names = type switch
            {
                ObjectDefinitionNode node => node.Fields.Select(field => (field.Name, field.NameLocation)),
                InputDefinitionNode node => node.Fields.Select(field => (field.Name, field.NameLocation)),
                _ => [],
            };
            foreach (var (name, location) in names)
            {
                Unique(fields, "UniqueFieldDefinitionNamesRule", (type.Name, name), location, _ => $"Field \"{type.Name}.{name}\" can only be defined once.");
            }

            foreach (var value in (type as EnumDefinitionNode)?.Values ?? [])
            {
                Unique(
                    values,
                    "UniqueEnumValueNamesRule",
                    (type.Name, value.Name),
                    value.NameLocation,
                    _ => $"Enum value \"{type.Name}.{value.Name}\" can only be defined once.");
            }
        }
    }

    private void Unique<TKey>(Dictionary<TKey, Location> known, string rule, TKey key, Location location, Func<TKey, string> message)
        where TKey : notnull
    {
        if (!known.TryAdd(key, location))
        {
            Report(rule, message(key), known[key], location);
        }
    }

    private void Visit(TypeSystemNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Apply(schema.Directives, "SCHEMA", Seen("schema"));
                Array.ForEach(schema.Roots, root => Known(root.Type));
                break;
            case DirectiveDefinitionNode directive:
                ArgumentNames($"@{directive.Name}", directive.Arguments);
                Array.ForEach(directive.Arguments, argument => Visit(argument, "ARGUMENT_DEFINITION"));
                break;
            case ObjectDefinitionNode node:
                Apply(node.Directives, node.IsInterface ? "INTERFACE" : "OBJECT", Seen("type " + node.Name));
                Array.ForEach(node.Interfaces, Known);
                Array.ForEach(node.Fields, field => Visit(node, field));
                break;
            case UnionDefinitionNode union:
                Apply(union.Directives, "UNION", Seen("type " + union.Name));
                Array.ForEach(union.Members, Known);
                break;
            case EnumDefinitionNode names:
                Apply(names.Directives, "ENUM", Seen("type " + names.Name));
                Array.ForEach(names.Values, value => Apply(value.Directives, "ENUM_VALUE", []));
                break;
            case InputDefinitionNode input:
                Apply(input.Directives, "INPUT_OBJECT", Seen("type " + input.Name));
                Array.ForEach(input.Fields, field => Visit(field, "INPUT_FIELD_DEFINITION"));
                break;
            case ScalarDefinitionNode scalar:
                Apply(scalar.Directives, "SCALAR", Seen("type " + scalar.Name));
                break;
        }
    }

    private void Visit(ObjectDefinitionNode type, FieldDefinitionNode field)
    {
        Known(field.Type);
        ArgumentNames($"{type.Name}.{field.Name}", field.Arguments);
        Apply(field.Directives, "FIELD_DEFINITION", []);
        Array.ForEach(field.Arguments, argument => Visit(argument, "ARGUMENT_DEFINITION"));
    }

    private void Visit(InputValueDefinitionNode value, string location)
    {
        Known(value.Type);
        Apply(value.Directives, location, []);
        if (value.DefaultValue is not null)
        {
            InputFieldNames(value.DefaultValue);
        }
    }

    private void Known(TypeNode type)
    {
        var name = type.NamedTypeName;
        if (!_types.ContainsKey(name) && !TypeSystemDocument.IsStandard(name))
        {
            while (type is not NamedTypeNode)
            {
                type = type is NonNullTypeNode nonNull ? nonNull.OfType : ((ListTypeNode)type).OfType;
            }

            Report("KnownTypeNamesRule", $"Unknown type \"{name}\".", type.Location);
        }
    }

    private void ArgumentNames(string parent, InputValueDefinitionNode[] arguments)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name).Where(group => group.Count() > 1))
        {
            Report(
                "UniqueArgumentDefinitionNamesRule",
                $"Argument \"{parent}({group.Key}:)\" can only be defined once.",
                [.. group.Select(argument => argument.NameLocation)]);
        }
    }

    /// <summary>The directives of a type and of its extensions stand in one place.</summary>
    private Dictionary<string, Location> Seen(string place)
    {
        if (!_seen.TryGetValue(place, out var seen))
        {
            _seen[place] = seen = [];
        }

        return seen;
    }

    private readonly Dictionary<string, Dictionary<string, Location>> _seen = [];

    private void Apply(DirectiveNode[] directives, string location, Dictionary<string, Location> seen)
    {
        foreach (var directive in directives)
        {
            Arguments(directive);
            if (!_directives.TryGetValue(directive.Name, out var known))
            {
                Report("KnownDirectivesRule", $"Unknown directive \"@{directive.Name}\".", directive.Location);
                continue;
            }

            if (!known.Locations.Contains(location))
            {
                Report("KnownDirectivesRule", $"Directive \"@{directive.Name}\" may not be used on {location}.", directive.Location);
            }

            if (!known.IsRepeatable)
            {
                Unique(
                    seen,
                    "UniqueDirectivesPerLocationRule",
                    directive.Name,
                    directive.Location,
                    name => $"The directive \"@{name}\" can only be used once at this location.");
            }

            foreach (var argument in directive.Arguments.Where(argument => !known.Arguments.Contains(argument.Name)))
            {
                Report(
                    "KnownArgumentNamesOnDirectivesRule",
                    $"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".",
                    argument.Location);
            }

            foreach (var (name, type) in known.Required.Where(required => directive.Argument(required.Name) is null))
            {
                Report(
                    "ProvidedRequiredArgumentsOnDirectivesRule",
                    $"Argument \"@{directive.Name}({name}:)\" of type \"{type}\" is required, but it was not provided.",
                    directive.Location);
            }
        }
    }

    private void Arguments(DirectiveNode directive)
    {
        foreach (var group in directive.Arguments.GroupBy(argument => argument.Name).Where(group => group.Count() > 1))
        {
            Report(
                "UniqueArgumentNamesRule",
                $"There can be only one argument named \"{group.Key}\".",
                [.. group.Select(argument => argument.Location)]);
        }

        Array.ForEach(directive.Arguments, argument => InputFieldNames(argument.Value));
    }

    private void InputFieldNames(ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                Array.ForEach(list.Items, InputFieldNames);
                break;
            case ObjectValueNode node:
                var known = new Dictionary<string, Location>();
                foreach (var field in node.Fields)
                {
                    Unique(known, "UniqueInputFieldNamesRule", field.Name, field.Location, name => $"There can be only one input field named \"{name}\".");
                    InputFieldNames(field.Value);
                }

                break;
        }
    }

    private void Report(string rule, string message, params Location[] locations) =>
        _errors.Add(new GraphQLError(message) { Rule = rule, Locations = locations });

    private sealed record KnownDirective(string[] Locations, bool IsRepeatable, string[] Arguments, (string Name, string Type)[] Required);
}
