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
        }

        var keyword = Expect(TokenKind.Name);
        return keyword.Value switch
        {
            "schema" => SchemaDefinition(start, isExtension, description),
            "scalar" => new ScalarDefinitionNode(start, isExtension, description, Name(), Directives(isConst: true)),
            "type" => ObjectDefinition(start, isExtension, description, isInterface: false),
            "interface" => ObjectDefinition(start, isExtension, description, isInterface: true),
            "union" => UnionDefinition(start, isExtension, description),
            "enum" => new EnumDefinitionNode(
                start, isExtension, description, Name(), Directives(isConst: true),
                OptionalMany(TokenKind.BraceLeft, EnumValueDefinition, TokenKind.BraceRight)),
            "input" => new InputDefinitionNode(
                start, isExtension, description, Name(), Directives(isConst: true),
                OptionalMany(TokenKind.BraceLeft, InputValueDefinition, TokenKind.BraceRight)),
            "directive" when !isExtension => DirectiveDefinition(start, description),
            _ => throw Unexpected(keyword),
        };
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
        return new SchemaDefinitionNode(start, isExtension, description, directives, roots);
    }

    private (OperationType, NamedTypeNode) RootOperation()
    {
        var operation = OperationKeyword();
        Expect(TokenKind.Colon);
        return (operation, NamedType());
    }

    private ObjectDefinitionNode ObjectDefinition(Location start, bool isExtension, string? description, bool isInterface)
    {
        var name = Name();
        var interfaces = SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, NamedType) : [];
        var directives = Directives(isConst: true);
        var fields = OptionalMany(TokenKind.BraceLeft, FieldDefinition, TokenKind.BraceRight);
        return new ObjectDefinitionNode(start, isExtension, description, name, directives, isInterface, interfaces, fields);
    }

    private UnionDefinitionNode UnionDefinition(Location start, bool isExtension, string? description)
    {
        var name = Name();
        var directives = Directives(isConst: true);
        var members = Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, NamedType) : [];
        return new UnionDefinitionNode(start, isExtension, description, name, directives, members);
    }

    private FieldDefinitionNode FieldDefinition()
    {
        var start = _token.Location;
        var description = Description();
        var name = Name();
        var arguments = OptionalMany(TokenKind.ParenLeft, InputValueDefinition, TokenKind.ParenRight);
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(start, description, name, arguments, TypeReference(), Directives(isConst: true));
    }

    private InputValueDefinitionNode InputValueDefinition()
    {
        var start = _token.Location;
        var description = Description();
        var name = Name();
        Expect(TokenKind.Colon);
        var type = TypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? Value(isConst: true) : null;
        return new InputValueDefinitionNode(start, description, name, type, defaultValue, Directives(isConst: true));
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

        return new EnumValueDefinitionNode(start, description, Name(), Directives(isConst: true));
    }

    private DirectiveDefinitionNode DirectiveDefinition(Location start, string? description)
    {
        Expect(TokenKind.At);
        var name = Name();
        var arguments = OptionalMany(TokenKind.ParenLeft, InputValueDefinition, TokenKind.ParenRight);
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode(start, description, name, arguments, isRepeatable, Delimited(TokenKind.Pipe, DirectiveLocation));
    }

    private string DirectiveLocation()
    {
        var token = _token;
        var name = Name();
        return _directiveLocations.Contains(name) ? name : throw Unexpected(token);
    }
}
