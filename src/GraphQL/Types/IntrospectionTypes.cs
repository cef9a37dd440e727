using LivingNetworks.GraphQL.Execution;

namespace LivingNetworks.GraphQL.Types;

/// <summary>The types through which a schema describes itself.</summary>
internal static class IntrospectionTypes
{
    private static readonly NonNullType _string = new(Scalars.String);
    private static readonly NonNullType _boolean = new(Scalars.Boolean);

    private static readonly EnumType _typeKind = Kinds(
        "__TypeKind",
        "An enum describing what kind of type a given `__Type` is.",
        "SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL");

    private static readonly EnumType _directiveLocation = Kinds(
        "__DirectiveLocation",
        "A Directive can be adjacent to many parts of the GraphQL language; this enum describes the possible adjacencies.",
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION");

    private static readonly ObjectType _schema = new("__Schema")
    {
        Description = "A GraphQL Schema defines the capabilities of a GraphQL server: its types, directives and entry points.",
    };

    private static readonly ObjectType _type = new("__Type")
    {
        Description = "The fundamental unit of any GraphQL Schema is the type; its kind tells which of the fields apply.",
    };

    private static readonly ObjectType _field = new("__Field") { Description = "A field of an object or interface type." };

    private static readonly ObjectType _inputValue = new("__InputValue")
    {
        Description = "An argument of a field or directive, or a field of an input object.",
    };

    private static readonly ObjectType _enumValue = new("__EnumValue") { Description = "One possible value of an enum." };

    private static readonly ObjectType _directive = new("__Directive")
    {
        Description = "A directive describes alternate runtime execution and type validation behavior in a GraphQL document.",
    };

    public static Field TypenameField { get; } = new("__typename", _string)
    {
        Description = "The name of the current Object type at runtime.",
        DeclaringType = _type,
        Resolver = new FieldResolver { Sync = context => context.TypeName },
    };

    public static Field SchemaField { get; } = new("__schema", new NonNullType(_schema))
    {
        Description = "Access the current type schema of this server.",
        DeclaringType = _schema,
        Resolver = new FieldResolver { Sync = context => context.Operation.Schema },
    };

    public static Field TypeField { get; } = new("__type", _type)
    {
        Description = "Request the type information of a single type.",
        DeclaringType = _type,
        Arguments = [new InputValue("name", _string)],
        Resolver = new FieldResolver { Sync = context => context.Operation.Schema.FindType((string)context.Arguments[0]!) },
    };

    static IntrospectionTypes()
    {
        DefineSchema();
        DefineType();
        DefineMembers();
        DefineDirective();
    }

    public static IEnumerable<NamedType> Create(Dictionary<string, NamedType> types)
    {
        types.TryAdd(Scalars.String.Name, Scalars.String);
        types.TryAdd(Scalars.Boolean.Name, Scalars.Boolean);
        return [_schema, _type, _typeKind, _field, _inputValue, _enumValue, _directive, _directiveLocation];
    }

    private static void DefineSchema()
    {
        Add<Schema>(_schema, "description", Scalars.String, schema => schema.Description);
        Add<Schema>(_schema, "types", ListOf(_type), schema => schema.Types);
        Add<Schema>(_schema, "queryType", new NonNullType(_type), schema => schema.Query);
        Add<Schema>(_schema, "mutationType", _type, schema => schema.Mutation);
        Add<Schema>(_schema, "subscriptionType", _type, schema => schema.Subscription);
        Add<Schema>(_schema, "directives", ListOf(_directive), schema => schema.Directives);
    }

    private static void DefineType()
    {
        Add<GraphQLType>(_type, "kind", new NonNullType(_typeKind), Kind);
        Add<GraphQLType>(_type, "name", Scalars.String, type => (type as NamedType)?.Name);
        Add<GraphQLType>(_type, "description", Scalars.String, type => (type as NamedType)?.Description);
        Add<GraphQLType>(_type, "specifiedByURL", Scalars.String, type => (type as ScalarType)?.SpecifiedBy);
        AddWithDeprecated(_type, "fields", OptionalListOf(_field), context =>
            (context.ParentObject as FieldsType)?.Fields.Where(field => Includes(context, field.DeprecationReason)).ToList());
        Add<GraphQLType>(_type, "interfaces", OptionalListOf(_type), type => (type as FieldsType)?.Interfaces);
        _type.Add(new Field("possibleTypes", OptionalListOf(_type))
        {
            Resolver = new FieldResolver
            {
                Sync = context => context.ParentObject is InterfaceType or UnionType
                    ? context.Operation.Schema.PossibleTypes((NamedType)context.ParentObject)
                    : null,
            },
        });
        AddWithDeprecated(_type, "enumValues", OptionalListOf(_enumValue), context =>
            (context.ParentObject as EnumType)?.Values.Where(value => Includes(context, value.DeprecationReason)).ToList());
        AddWithDeprecated(_type, "inputFields", OptionalListOf(_inputValue), context =>
            (context.ParentObject as InputObjectType)?.Fields.Where(field => Includes(context, field.DeprecationReason)).ToList());
        Add<GraphQLType>(_type, "ofType", _type, type => (type as NonNullType)?.OfType ?? (type as ListType)?.OfType);
        Add<GraphQLType>(_type, "isOneOf", Scalars.Boolean, type => (type as InputObjectType)?.IsOneOf);
    }

    private static void DefineMembers()
    {
        Add<Field>(_field, "name", _string, field => field.Name);
        Add<Field>(_field, "description", Scalars.String, field => field.Description);
        AddWithDeprecated(_field, "args", ListOf(_inputValue), context =>
            ((Field)context.ParentObject).Arguments.Where(argument => Includes(context, argument.DeprecationReason)).ToList());
        Add<Field>(_field, "type", new NonNullType(_type), field => field.Type);
        Add<Field>(_field, "isDeprecated", _boolean, field => field.DeprecationReason is not null);
        Add<Field>(_field, "deprecationReason", Scalars.String, field => field.DeprecationReason);

        Add<InputValue>(_inputValue, "name", _string, value => value.Name);
        Add<InputValue>(_inputValue, "description", Scalars.String, value => value.Description);
        Add<InputValue>(_inputValue, "type", new NonNullType(_type), value => value.Type);
        Add<InputValue>(_inputValue, "defaultValue", Scalars.String, value => value.DefaultValue?.ToString());
        Add<InputValue>(_inputValue, "isDeprecated", _boolean, value => value.DeprecationReason is not null);
        Add<InputValue>(_inputValue, "deprecationReason", Scalars.String, value => value.DeprecationReason);

        Add<EnumValue>(_enumValue, "name", _string, value => value.Name);
        Add<EnumValue>(_enumValue, "description", Scalars.String, value => value.Description);
        Add<EnumValue>(_enumValue, "isDeprecated", _boolean, value => value.DeprecationReason is not null);
        Add<EnumValue>(_enumValue, "deprecationReason", Scalars.String, value => value.DeprecationReason);
    }

    private static void DefineDirective()
    {
        Add<Directive>(_directive, "name", _string, directive => directive.Name);
        Add<Directive>(_directive, "description", Scalars.String, directive => directive.Description);
        Add<Directive>(_directive, "isRepeatable", _boolean, directive => directive.IsRepeatable);
        Add<Directive>(_directive, "locations", ListOf(_directiveLocation), directive => directive.Locations);
        AddWithDeprecated(_directive, "args", ListOf(_inputValue), context =>
            ((Directive)context.ParentObject).Arguments.Where(argument => Includes(context, argument.DeprecationReason)).ToList());
    }

    private static string Kind(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static EnumType Kinds(string name, string description, params string[] values)
    {
        var type = new EnumType(name) { Description = description };
        foreach (var value in values)
        {
            type.Add(new EnumValue(value, value));
        }

        return type;
    }

    private static NonNullType ListOf(GraphQLType type) => new(OptionalListOf(type));

    private static ListType OptionalListOf(GraphQLType type) => new(new NonNullType(type));

    private static void Add<T>(ObjectType type, string name, GraphQLType fieldType, Func<T, object?> read) =>
        type.Add(new Field(name, fieldType) { Resolver = new FieldResolver { Property = parent => read((T)parent) } });

    private static void AddWithDeprecated(ObjectType type, string name, GraphQLType fieldType, Func<ResolverContext, object?> read) =>
        type.Add(new Field(name, fieldType)
        {
            Arguments =
            [
                new InputValue("includeDeprecated", _boolean) { DefaultValue = new Language.BooleanValueNode(default, false) },
            ],
            Resolver = new FieldResolver { Sync = read },
        });

    private static bool Includes(ResolverContext context, string? deprecationReason) =>
        deprecationReason is null || context.Arguments[0] is true;
}
