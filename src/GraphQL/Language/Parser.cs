namespace LivingNetworks.GraphQL.Language;

/// <summary>Parses executable documents and the schema language.</summary>
internal sealed partial class Parser
{
    private readonly Lexer _lexer;
    private readonly ParserLimits _limits;
    private Token _token;
    private Token? _ahead;
    private int _tokens;
    private int _depth;
    private int _fields;

    private Parser(string text, ParserLimits limits)
    {
        _lexer = new Lexer(text);
        _limits = limits;
        _token = Lex();
    }

    public static DocumentNode Parse(string text, ParserLimits? limits = null)
    {
        var parser = new Parser(text, limits ?? ParserLimits.None);
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(parser.Definition());
        }
        while (parser._token.Kind != TokenKind.EndOfFile);

        return new DocumentNode([.. definitions], parser._tokens);
    }

    public static TypeNode ParseType(string text)
    {
        var parser = new Parser(text, ParserLimits.None);
        var type = parser.TypeReference();
        parser.Expect(TokenKind.EndOfFile);
        return type;
    }

    public static ValueNode ParseValue(string text)
    {
        var parser = new Parser(text, ParserLimits.None);
        var value = parser.Value(isConst: true);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    private DefinitionNode Definition()
    {
        if (_token.Kind == TokenKind.BraceLeft)
        {
            return Operation(_token.Location);
        }

        var hasDescription = _token.Kind is TokenKind.String or TokenKind.BlockString;
        var keyword = hasDescription ? LookAhead() : _token;
        if (hasDescription && keyword.Kind == TokenKind.BraceLeft)
        {
            throw new GraphQLSyntaxException(
                "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries.", _token.Location);
        }

        if (keyword.Kind == TokenKind.Name)
        {
            switch (keyword.Value)
            {
                case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                    return TypeSystemDefinition(isExtension: false);
                case "query" or "mutation" or "subscription":
                    return Operation(SkipDescription());
                case "fragment":
                    return Fragment(SkipDescription());
            }

            if (hasDescription)
            {
                throw new GraphQLSyntaxException(
                    "Syntax Error: Unexpected description, only GraphQL definitions support descriptions.", _token.Location);
            }

            if (keyword.Value == "extend")
            {
                return TypeSystemDefinition(isExtension: true);
            }
        }

        throw Unexpected(keyword);
    }

    /// <summary>Descriptions of what runs mean nothing to a server; the place where the definition starts is given.</summary>
    private Location SkipDescription()
    {
        var start = _token.Location;
        if (_token.Kind is TokenKind.String or TokenKind.BlockString)
        {
            Advance();
        }

        return start;
    }

    private OperationDefinitionNode Operation(Location start)
    {
        if (_token.Kind == TokenKind.BraceLeft)
        {
            return new OperationDefinitionNode(start, OperationType.Query, null, start, [], [], SelectionSet());
        }

        var operation = OperationKeyword();
        var nameLocation = _token.Location;
        var name = _token.Kind == TokenKind.Name ? Name() : null;
        var variables = OptionalMany(TokenKind.ParenLeft, VariableDefinition, TokenKind.ParenRight);
        var directives = Directives(isConst: false);
        return new OperationDefinitionNode(start, operation, name, nameLocation, variables, directives, SelectionSet());
    }

    private OperationType OperationKeyword()
    {
        var token = Expect(TokenKind.Name);
        return token.Value switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    private VariableDefinitionNode VariableDefinition()
    {
        var start = SkipDescription();
        var variable = Variable();
        Expect(TokenKind.Colon);
        var type = TypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? Value(isConst: true) : null;
        return new VariableDefinitionNode(start, variable, type, defaultValue, Directives(isConst: true));
    }

    private VariableNode Variable()
    {
        var start = Expect(TokenKind.Dollar).Location;
        var nameLocation = _token.Location;
        return new VariableNode(start, Name(), nameLocation);
    }

    private SelectionSetNode SelectionSet()
    {
        var start = _token.Location;
        Enter();
        var selections = Many(TokenKind.BraceLeft, Selection, TokenKind.BraceRight);
        _depth--;
        return new SelectionSetNode(start, selections);
    }

    private SelectionNode Selection() => _token.Kind == TokenKind.Spread ? FragmentSelection() : Field();

    private FieldNode Field()
    {
        if (++_fields > _limits.MaxFields)
        {
            throw new GraphQLSyntaxException(
                $"Syntax Error: Document contains more than {_limits.MaxFields} fields. Parsing aborted.", _token.Location, ErrorCodes.TooManyFields);
        }

        var start = _token.Location;
        var name = Name();
        string? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = Name();
        }

        var arguments = Arguments(isConst: false);
        var directives = Directives(isConst: false);
        var selectionSet = _token.Kind == TokenKind.BraceLeft ? SelectionSet() : null;
        return new FieldNode(start, alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode FragmentSelection()
    {
        var start = Expect(TokenKind.Spread).Location;
        var hasCondition = SkipKeyword("on");
        if (!hasCondition && _token.Kind == TokenKind.Name)
        {
            var nameLocation = _token.Location;
            return new FragmentSpreadNode(start, FragmentName(), nameLocation, Directives(isConst: false));
        }

        var condition = hasCondition ? NamedType() : null;
        return new InlineFragmentNode(start, condition, Directives(isConst: false), SelectionSet());
    }

    private FragmentDefinitionNode Fragment(Location start)
    {
        ExpectKeyword("fragment");
        var nameLocation = _token.Location;
        var name = FragmentName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode(start, name, nameLocation, NamedType(), Directives(isConst: false), SelectionSet());
    }

    private string FragmentName() => _token.Value == "on" ? throw Unexpected(_token) : Name();

    private ArgumentNode[] Arguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.ParenLeft, isConst ? ConstArgument : Argument, TokenKind.ParenRight);

    private ArgumentNode Argument() => Argument(isConst: false);

    private ArgumentNode ConstArgument() => Argument(isConst: true);

    private ArgumentNode Argument(bool isConst)
    {
        var start = _token.Location;
        var name = Name();
        Expect(TokenKind.Colon);
        return new ArgumentNode(start, name, Value(isConst));
    }

    private DirectiveNode[] Directives(bool isConst)
    {
        if (_token.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (_token.Kind == TokenKind.At)
        {
            var start = _token.Location;
            if (directives.Count == _limits.MaxDirectivesPerLocation)
            {
                throw new GraphQLSyntaxException(
                    $"Syntax Error: More than {_limits.MaxDirectivesPerLocation} directives in one place. Parsing aborted.", start, ErrorCodes.TooManyDirectives);
            }

            Advance();
            directives.Add(new DirectiveNode(start, Name(), Arguments(isConst)));
        }

        return [.. directives];
    }

    private TypeNode TypeReference()
    {
        var start = _token.Location;
        TypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            Enter();
            var inner = TypeReference();
            _depth--;
            Expect(TokenKind.BracketRight);
            type = new ListTypeNode(start, inner);
        }
        else
        {
            type = NamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(start, type) : type;
    }

    private NamedTypeNode NamedType()
    {
        var start = _token.Location;
        return new NamedTypeNode(start, Name());
    }

    private ValueNode Value(bool isConst)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                Enter();
                var items = Any<ValueNode>(TokenKind.BracketLeft, isConst ? ConstValue : VariableValue, TokenKind.BracketRight);
                _depth--;
                return new ListValueNode(token.Location, items);
            case TokenKind.BraceLeft:
                Enter();
                var fields = Any<ObjectFieldNode>(TokenKind.BraceLeft, isConst ? ConstObjectField : ObjectField, TokenKind.BraceRight);
                _depth--;
                return new ObjectValueNode(token.Location, fields);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(token.Location, token.Value!);
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(token.Location, token.Value!);
            case TokenKind.String or TokenKind.BlockString:
                Advance();
                return new StringValueNode(token.Location, token.Value!, token.Kind == TokenKind.BlockString);
            case TokenKind.Name:
                Advance();
                return token.Value switch
                {
                    "true" => new BooleanValueNode(token.Location, true),
                    "false" => new BooleanValueNode(token.Location, false),
                    "null" => new NullValueNode(token.Location),
                    _ => new EnumValueNode(token.Location, token.Value!),
                };
            case TokenKind.Dollar when !isConst:
                return Variable();
            case TokenKind.Dollar:
                Advance();
                throw _token.Kind == TokenKind.Name
                    ? new GraphQLSyntaxException(
                        $"Syntax Error: Unexpected variable \"${_token.Value}\" in constant value.", token.Location)
                    : Unexpected(token);
            default:
                throw Unexpected(token);
        }
    }

    private ValueNode ConstValue() => Value(isConst: true);

    private ValueNode VariableValue() => Value(isConst: false);

    private ObjectFieldNode ConstObjectField() => ObjectField(isConst: true);

    private ObjectFieldNode ObjectField() => ObjectField(isConst: false);

    private ObjectFieldNode ObjectField(bool isConst)
    {
        var start = _token.Location;
        var name = Name();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(start, name, Value(isConst));
    }
}
