using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Validation.TypeSystem;

namespace LivingNetworks.GraphQL.Types;

/// <summary>Builds a schema without resolvers from the schema language, to check documents against.</summary>
internal static class SchemaFromSdl
{
    /// <param name="text">The schema in the schema language.</param>
    /// <param name="isComplete">False if a schema may be compared that is not valid as a whole: then only the document is checked.</param>
    public static Schema Build(string text, bool isComplete = true)
    {
        var document = Parser.Parse(text);
        if ((isComplete ? SchemaRules.CheckAll(document) : new SdlRules(document).Check()) is { Count: > 0 } problems)
        {
            throw new SchemaException([.. problems.Select(problem =>
                problem.Message + string.Concat(problem.Locations!.Select(location => $" ({location.Line}:{location.Column})")))]);
        }

        var definitions = document.Definitions.OfType<TypeDefinitionNode>().ToList();
        var types = new Dictionary<string, NamedType>();
        foreach (var scalar in Scalars.Specified)
        {
            types[scalar.Name] = scalar;
        }

        foreach (var type in IntrospectionTypes.Create(types))
        {
            types[type.Name] = type;
        }

        foreach (var definition in definitions.Where(definition => !definition.IsExtension))
        {
            types.TryAdd(definition.Name, Create(definition));
        }

        foreach (var definition in definitions.Where(definition => !TypeSystemDocument.IsStandard(definition.Name)).OrderBy(definition => definition.IsExtension))
        {
            Fill(types[definition.Name], definition, types);
        }

        var directives = document.Definitions.OfType<DirectiveDefinitionNode>()
            .Where(definition => Directive.BuiltIn.All(known => known.Name != definition.Name))
            .Select(definition => new Directive(
                definition.Name, definition.IsRepeatable, definition.Locations, Inputs(definition.Arguments, types))
            {
                Description = definition.Description,
            })
            .ToList();
        var schemas = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        var isDefined = schemas.Exists(schema => !schema.IsExtension);
        var roots = new Dictionary<OperationType, string>();
        foreach (var root in schemas.SelectMany(schema => schema.Roots))
        {
            roots[root.Operation] = root.Type.Name;
        }

        return new Schema(
            Root(OperationType.Query) ?? throw new SchemaException(["There is no query type."]),
            Root(OperationType.Mutation),
            Root(OperationType.Subscription),
            types.Values,
            directives)
        {
            Description = schemas.Find(schema => !schema.IsExtension)?.Description,
        };

        // Without a definition of the schema, roots have their usual names; an extension may still name another.
        ObjectType? Root(OperationType operation) =>
            (isDefined ? null : types.GetValueOrDefault(operation.ToString()) as ObjectType)
            ?? types.GetValueOrDefault(roots.GetValueOrDefault(operation) ?? "") as ObjectType;
    }

    private static NamedType Create(TypeDefinitionNode definition)
    {
        NamedType type = definition switch
        {
            ObjectDefinitionNode { IsInterface: true } => new InterfaceType(definition.Name),
            ObjectDefinitionNode => new ObjectType(definition.Name),
            UnionDefinitionNode => new UnionType(definition.Name),
            EnumDefinitionNode => new EnumType(definition.Name),
            InputDefinitionNode => new InputObjectType(definition.Name),
            _ => new ScalarType(definition.Name, typeof(object), value => PlainConverter.Plain(value) ?? value, value => value),
        };
        type.Description = definition.Description;
        return type;
    }

    private static void Fill(NamedType type, TypeDefinitionNode definition, Dictionary<string, NamedType> types)
    {
        switch (type, definition)
        {
            case (FieldsType fields, ObjectDefinitionNode node):
                fields.Interfaces.AddRange(node.Interfaces.Select(name => (InterfaceType)types[name.Name]));
                foreach (var field in node.Fields)
                {
                    fields.Add(new Field(field.Name, Resolve(field.Type, types))
                    {
                        Description = field.Description,
                        DeprecationReason = Deprecation(field.Directives),
                        Arguments = Inputs(field.Arguments, types),
                    });
                }

                break;
            case (ScalarType scalar, ScalarDefinitionNode node):
                scalar.SpecifiedBy = (node.Directives.FirstOrDefault(directive => directive.Name == "specifiedBy")?.Argument("url") as StringValueNode)?.Value
                    ?? scalar.SpecifiedBy;
                break;
            case (UnionType union, UnionDefinitionNode node):
                union.Members.AddRange(node.Members.Select(name => (ObjectType)types[name.Name]));
                break;
            case (EnumType names, EnumDefinitionNode node):
                foreach (var value in node.Values)
                {
                    names.Add(new EnumValue(value.Name, value.Name)
                    {
                        Description = value.Description,
                        DeprecationReason = Deprecation(value.Directives),
                    });
                }

                break;
            case (InputObjectType input, InputDefinitionNode node):
                input.IsOneOf |= node.Directives.Any(directive => directive.Name == "oneOf");
                foreach (var field in Inputs(node.Fields, types))
                {
                    input.Add(field);
                }

                break;
        }
    }

    private static InputValue[] Inputs(InputValueDefinitionNode[] nodes, Dictionary<string, NamedType> types) =>
        Array.ConvertAll(nodes, node => new InputValue(node.Name, Resolve(node.Type, types))
        {
            Description = node.Description,
            DefaultValue = node.DefaultValue,
            DeprecationReason = Deprecation(node.Directives),
        });

    private static GraphQLType Resolve(TypeNode node, Dictionary<string, NamedType> types) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.OfType, types)),
        ListTypeNode list => new ListType(Resolve(list.OfType, types)),
        _ => types.GetValueOrDefault(node.NamedTypeName) ?? throw new SchemaException([$"There is no type {node.NamedTypeName}."]),
    };

    private static string? Deprecation(DirectiveNode[] directives) =>
        directives.FirstOrDefault(directive => directive.Name == "deprecated") is not { } deprecated ? null
        : deprecated.Argument("reason") is StringValueNode reason ? reason.Value
        : Directive.DefaultDeprecationReason;
}
