namespace LivingNetworks.GraphQL.Language;

internal sealed partial class Parser
{
    private static readonly HashSet<string> _directiveLocations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    private TypeSystemNode TypeSystemDefinition(bool isExtension)
    {
        var start = _token.Location;
        var description = Description();
        if (isExtension)
        {
            ExpectKeyword("extend");
            if (_token.Value is not ("schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input"))
            {
                throw Unexpected(_token);
            }
        }

        var keyword = Expect(TokenKind.Name);
        return keyword.Value switch
        {
            "schema" => SchemaDefinition(start, isExtension, description),
            "scalar" => ScalarDefinition(start, isExtension, description),
            "type" => ObjectDefinition(start, isExtension, description, isInterface: false),
            "interface" => ObjectDefinition(start, isExtension, description, isInterface: true),
            "union" => UnionDefinition(start, isExtension, description),
            "enum" => EnumDefinition(start, isExtension, description),
            "input" => InputDefinition(start, isExtension, description),
            "directive" => DirectiveDefinition(start, description),
            _ => throw Unexpected(keyword),
        };
    }

    /// <summary>An extension adds something.</summary>
    private void RequireContent(bool isExtension, bool hasContent)
    {
        if (isExtension && !hasContent)
        {
            throw Unexpected(_token);
        }
    }

    private ScalarDefinitionNode ScalarDefinition(Location start, bool isExtension, string? description)
    {
        var nameLocation = _token.Location;
        var name = Name();
        var directives = Directives(isConst: true);
        RequireContent(isExtension, directives.Length > 0);
        return new ScalarDefinitionNode(start, isExtension, description, name, directives) { NameLocation = nameLocation };
    }

    private EnumDefinitionNode EnumDefinition(Location start, bool isExtension, string? description)
    {
        var nameLocation = _token.Location;
        var name = Name();
        var directives = Directives(isConst: true);
        var values = OptionalMany(TokenKind.BraceLeft, EnumValueDefinition, TokenKind.BraceRight);
        RequireContent(isExtension, directives.Length + values.Length > 0);
        return new EnumDefinitionNode(start, isExtension, description, name, directives, values) { NameLocation = nameLocation };
    }

    private InputDefinitionNode InputDefinition(Location start, bool isExtension, string? description)
    {
        var nameLocation = _token.Location;
        var name = Name();
        var directives = Directives(isConst: true);
        var fields = OptionalMany(TokenKind.BraceLeft, InputValueDefinition, TokenKind.BraceRight);
        RequireContent(isExtension, directives.Length + fields.Length > 0);
        return new InputDefinitionNode(start, isExtension, description, name, directives, fields) { NameLocation = nameLocation };
    }

    private string? Description()
    {
        if (_token.Kind is not (TokenKind.String or TokenKind.BlockString))
        {
            return null;
        }

        var description = _token.Value;
        Advance();
        return description;
    }

    private SchemaDefinitionNode SchemaDefinition(Location start, bool isExtension, string? description)
    {
        var directives = Directives(isConst: true);
        var roots = isExtension
            ? OptionalMany(TokenKind.BraceLeft, RootOperation, TokenKind.BraceRight)
            : Many(TokenKind.BraceLeft, RootOperation, TokenKind.BraceRight);
        RequireContent(isExtension, directives.Length + roots.Length > 0);
        return new SchemaDefinitionNode(start, isExtension, description, directives, roots);
    }

    private RootOperationNode RootOperation()
    {
        var start = _token.Location;
        var operation = OperationKeyword();
        Expect(TokenKind.Colon);
        return new RootOperationNode(start, operation, NamedType());
    }

    private ObjectDefinitionNode ObjectDefinition(Location start, bool isExtension, string? description, bool isInterface)
    {
        var nameLocation = _token.Location;
        var name = Name();
        var interfaces = SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, NamedType) : [];
        var directives = Directives(isConst: true);
        var fields = OptionalMany(TokenKind.BraceLeft, FieldDefinition, TokenKind.BraceRight);
        RequireContent(isExtension, interfaces.Length + directives.Length + fields.Length > 0);
        return new ObjectDefinitionNode(start, isExtension, description, name, directives, isInterface, interfaces, fields)
        {
            NameLocation = nameLocation,
        };
    }

    private UnionDefinitionNode UnionDefinition(Location start, bool isExtension, string? description)
    {
        var nameLocation = _token.Location;
        var name = Name();
        var directives = Directives(isConst: true);
        var members = Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, NamedType) : [];
        RequireContent(isExtension, directives.Length + members.Length > 0);
        return new UnionDefinitionNode(start, isExtension, description, name, directives, members) { NameLocation = nameLocation };
    }

    private FieldDefinitionNode FieldDefinition()
    {
        var start = _token.Location;
        var description = Description();
        var nameLocation = _token.Location;
        var name = Name();
        var arguments = OptionalMany(TokenKind.ParenLeft, InputValueDefinition, TokenKind.ParenRight);
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(start, description, name, arguments, TypeReference(), Directives(isConst: true)) { NameLocation = nameLocation };
    }

    private InputValueDefinitionNode InputValueDefinition()
    {
        var start = _token.Location;
        var description = Description();
        var nameLocation = _token.Location;
        var name = Name();
        Expect(TokenKind.Colon);
        var type = TypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? Value(isConst: true) : null;
        return new InputValueDefinitionNode(start, description, name, type, defaultValue, Directives(isConst: true)) { NameLocation = nameLocation };
    }

    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var start = _token.Location;
        var description = Description();
        if (_token.Value is "true" or "false" or "null")
        {
            throw new GraphQLSyntaxException(
                $"Syntax Error: {_token} is reserved and cannot be used for an enum value.", _token.Location);
        }

        var nameLocation = _token.Location;
        return new EnumValueDefinitionNode(start, description, Name(), Directives(isConst: true)) { NameLocation = nameLocation };
    }

    private DirectiveDefinitionNode DirectiveDefinition(Location start, string? description)
    {
        Expect(TokenKind.At);
        var nameLocation = _token.Location;
        var name = Name();
        var arguments = OptionalMany(TokenKind.ParenLeft, InputValueDefinition, TokenKind.ParenRight);
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        var locations = Delimited(TokenKind.Pipe, DirectiveLocation);
        return new DirectiveDefinitionNode(start, description, name, arguments, isRepeatable, locations) { NameLocation = nameLocation };
    }

    private string DirectiveLocation()
    {
        var token = _token;
        var name = Name();
        return _directiveLocations.Contains(name) ? name : throw Unexpected(token);
    }
}
