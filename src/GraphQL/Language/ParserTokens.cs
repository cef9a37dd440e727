namespace LivingNetworks.GraphQL.Language;

internal sealed partial class Parser
{
    private Token Lex()
    {
        var token = _lexer.Next();
        if (token.Kind != TokenKind.EndOfFile && ++_tokens > _limits.MaxTokens)
        {
            throw new GraphQLSyntaxException(
                $"Syntax Error: Document contains more than {_limits.MaxTokens} tokens. Parsing aborted.", token.Location, ErrorCodes.TooManyTokens);
        }

        return token;
    }

    private void Advance()
    {
        if (_ahead is { } ahead)
        {
            _token = ahead;
            _ahead = null;
        }
        else
        {
            _token = Lex();
        }
    }

    private Token LookAhead() => _ahead ??= Lex();

    private void Enter()
    {
        if (++_depth > _limits.MaxDepth)
        {
            throw new GraphQLSyntaxException(
                $"Syntax Error: Document is nested more than {_limits.MaxDepth} levels deep. Parsing aborted.", _token.Location, ErrorCodes.TooDeep);
        }
    }

    private string Name() => Expect(TokenKind.Name).Value!;

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw new GraphQLSyntaxException($"Syntax Error: Expected {Token.Describe(kind)}, found {token}.", token.Location);
        }

        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }

        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw new GraphQLSyntaxException($"Syntax Error: Expected \"{keyword}\", found {_token}.", _token.Location);
        }
    }

    private bool SkipKeyword(string keyword)
    {
        if (_token.Kind != TokenKind.Name || _token.Value != keyword)
        {
            return false;
        }

        Advance();
        return true;
    }

    private T[] Any<T>(TokenKind open, Func<T> item, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        while (!Skip(close))
        {
            items.Add(item());
        }

        return [.. items];
    }

    private T[] Many<T>(TokenKind open, Func<T> item, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(item());
        }
        while (!Skip(close));
        return [.. items];
    }

    private T[] OptionalMany<T>(TokenKind open, Func<T> item, TokenKind close) =>
        _token.Kind == open ? Many(open, item, close) : [];

    private T[] Delimited<T>(TokenKind delimiter, Func<T> item)
    {
        Skip(delimiter);
        var items = new List<T>();
        do
        {
            items.Add(item());
        }
        while (Skip(delimiter));
        return [.. items];
    }

    private static GraphQLSyntaxException Unexpected(Token token) => new($"Syntax Error: Unexpected {token}.", token.Location);
}
