using System.Text;

namespace LivingNetworks.GraphQL.Language;

/// <summary>Splits a document into tokens.</summary>
internal sealed class Lexer(string text)
{
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public Token Next()
    {
        while (_position < text.Length)
        {
            var c = text[_position];
            switch (c)
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    _position++;
                    continue;
                case '\n':
                    NewLine(1);
                    continue;
                case '\r':
                    NewLine(Peek(1) == '\n' ? 2 : 1);
                    continue;
                case '#':
                    SkipComment();
                    continue;
                case '!': return Punctuator(TokenKind.Bang);
                case '$': return Punctuator(TokenKind.Dollar);
                case '&': return Punctuator(TokenKind.Ampersand);
                case '(': return Punctuator(TokenKind.ParenLeft);
                case ')': return Punctuator(TokenKind.ParenRight);
                case ':': return Punctuator(TokenKind.Colon);
                case '=': return Punctuator(TokenKind.EqualsSign);
                case '@': return Punctuator(TokenKind.At);
                case '[': return Punctuator(TokenKind.BracketLeft);
                case ']': return Punctuator(TokenKind.BracketRight);
                case '{': return Punctuator(TokenKind.BraceLeft);
                case '|': return Punctuator(TokenKind.Pipe);
                case '}': return Punctuator(TokenKind.BraceRight);
                case '.' when Peek(1) == '.' && Peek(2) == '.':
                    var spread = new Token(TokenKind.Spread, Here(), null);
                    _position += 3;
                    return spread;
                case '"':
                    return Peek(1) == '"' && Peek(2) == '"' ? BlockString() : String();
                case '-' or (>= '0' and <= '9'):
                    return Number();
                default:
                    return IsNameStart(c) ? Name() : throw UnexpectedCharacter(c);
            }
        }

        return new Token(TokenKind.EndOfFile, Here(), null);
    }

    private GraphQLSyntaxException UnexpectedCharacter(char c)
    {
        if (c == '\'')
        {
            return Error("Unexpected single quote character ('), did you mean to use a double quote (\")?", _position);
        }

        if (c == '.')
        {
            var (dots, digits) = (1, 0);
            while (Peek(dots) == '.')
            {
                dots++;
            }

            while (dots == 1 && char.IsAsciiDigit(Peek(1 + digits)))
            {
                digits++;
            }

            if (dots == 2)
            {
                return Error("Unexpected \"..\", did you mean \"...\"?", _position);
            }

            if (digits > 0)
            {
                var number = Slice(_position + 1, digits);
                return Error($"Invalid number, expected digit before \".\", did you mean \"0.{number}\"?", _position);
            }
        }

        var valid = !char.IsSurrogate(c) || IsSurrogatePair(_position);
        return Error($"{(valid ? "Unexpected" : "Invalid")} character: {Describe(_position)}.", _position);
    }

    private Token Punctuator(TokenKind kind)
    {
        var token = new Token(kind, Here(), null);
        _position++;
        return token;
    }

    private Token Name()
    {
        var start = _position;
        var location = Here();
        while (_position < text.Length && IsNamePart(text[_position]))
        {
            _position++;
        }

        return new Token(TokenKind.Name, location, Intern(text.AsSpan(start, _position - start)));
    }

    private void SkipComment()
    {
        while (_position < text.Length && text[_position] is not ('\n' or '\r'))
        {
            if (char.IsSurrogate(text[_position]))
            {
                if (!IsSurrogatePair(_position))
                {
                    return; // the next token reports the invalid character
                }

                _position++;
            }

            _position++;
        }
    }

    private Token Number()
    {
        var start = _position;
        var location = Here();
        var isFloat = false;
        if (text[_position] == '-')
        {
            _position++;
        }

        if (Peek(0) == '0')
        {
            _position++;
            if (char.IsAsciiDigit(Peek(0)))
            {
                throw Error($"Invalid number, unexpected digit after 0: {Describe(_position)}.", _position);
            }
        }
        else
        {
            Digits();
        }

        if (Peek(0) == '.')
        {
            isFloat = true;
            _position++;
            Digits();
        }

        if (Peek(0) is 'e' or 'E')
        {
            isFloat = true;
            _position++;
            if (Peek(0) is '+' or '-')
            {
                _position++;
            }

            Digits();
        }

        if (Peek(0) == '.' || IsNameStart(Peek(0)))
        {
            throw Error($"Invalid number, expected digit but got: {Describe(_position)}.", _position);
        }

        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, location, text[start.._position]);
    }

    private void Digits()
    {
        if (!char.IsAsciiDigit(Peek(0)))
        {
            throw Error($"Invalid number, expected digit but got: {Describe(_position)}.", _position);
        }

        while (char.IsAsciiDigit(Peek(0)))
        {
            _position++;
        }
    }

    private Token String()
    {
        var location = Here();
        _position++;
        var start = _position;
        var end = text.AsSpan(start).IndexOfAny("\"\\\n\r");
        if (end >= 0 && text[start + end] == '"' && text.AsSpan(start, end).IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            _position = start + end + 1;
            return new Token(TokenKind.String, location, text.Substring(start, end));
        }

        var value = new StringBuilder();
        while (_position < text.Length && text[_position] is var c and not ('\n' or '\r'))
        {
            switch (c)
            {
                case '"':
                    _position++;
                    return new Token(TokenKind.String, location, value.ToString());
                case '\\':
                    Escape(value);
                    break;
                default:
                    CopyCharacter(value);
                    break;
            }
        }

        throw Error("Unterminated string.", _position);
    }

    private void CopyCharacter(StringBuilder value)
    {
        if (char.IsSurrogate(text[_position]))
        {
            if (!IsSurrogatePair(_position))
            {
                throw Error($"Invalid character within String: {Describe(_position)}.", _position);
            }

            value.Append(text[_position++]);
        }

        value.Append(text[_position++]);
    }

    private void Escape(StringBuilder value)
    {
        var next = Peek(1);
        if (next == 'u')
        {
            if (Peek(2) == '{')
            {
                EscapeVariableWidth(value);
            }
            else
            {
                EscapeFixedWidth(value);
            }

            return;
        }

        value.Append(next switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error($"Invalid character escape sequence: \"{Slice(_position, 2)}\".", _position),
        });
        _position += 2;
    }

    private void EscapeVariableWidth(StringBuilder value)
    {
        var point = 0;
        var size = 3;
        while (size < 12)
        {
            var c = Peek(size++);
            if (c == '}')
            {
                if (size < 5 || !Rune.IsValid(point))
                {
                    break;
                }

                value.Append(new Rune(point).ToString());
                _position += size;
                return;
            }

            if (!char.IsAsciiHexDigit(c))
            {
                break;
            }

            point = (point << 4) | HexValue(c);
            if (point < 0)
            {
                break;
            }
        }

        throw Error($"Invalid Unicode escape sequence: \"{Slice(_position, size)}\".", _position);
    }

    private void EscapeFixedWidth(StringBuilder value)
    {
        var code = FourHex(_position + 2);
        if (code >= 0 && !char.IsSurrogate((char)code))
        {
            value.Append((char)code);
            _position += 6;
            return;
        }

        if (code >= 0 && char.IsHighSurrogate((char)code) && Peek(6) == '\\' && Peek(7) == 'u')
        {
            var trailing = FourHex(_position + 8);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                value.Append((char)code).Append((char)trailing);
                _position += 12;
                return;
            }
        }

        throw Error($"Invalid Unicode escape sequence: \"{Slice(_position, 6)}\".", _position);
    }

    private Token BlockString()
    {
        var location = Here();
        _position += 3;
        var lines = new List<string>();
        var current = new StringBuilder();
        while (_position < text.Length)
        {
            var c = text[_position];
            if (c == '"' && Peek(1) == '"' && Peek(2) == '"')
            {
                lines.Add(current.ToString());
                _position += 3;
                return new Token(TokenKind.BlockString, location, Language.BlockString.Dedent(lines));
            }

            if (c == '\\' && Peek(1) == '"' && Peek(2) == '"' && Peek(3) == '"')
            {
                current.Append("\"\"\"");
                _position += 4;
            }
            else if (c is '\n' or '\r')
            {
                lines.Add(current.ToString());
                current.Clear();
                NewLine(c == '\r' && Peek(1) == '\n' ? 2 : 1);
            }
            else
            {
                CopyCharacter(current);
            }
        }

        throw Error("Unterminated string.", _position);
    }

    private void NewLine(int length)
    {
        _position += length;
        _line++;
        _lineStart = _position;
    }

    private Location Here() => new(_line, _position - _lineStart + 1);

    private char Peek(int ahead) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

    private string Slice(int start, int length) => text.Substring(start, Math.Min(length, text.Length - start));

    private bool IsSurrogatePair(int index) =>
        index + 1 < text.Length && char.IsHighSurrogate(text[index]) && char.IsLowSurrogate(text[index + 1]);

    private int FourHex(int index)
    {
        if (index + 4 > text.Length)
        {
            return -1;
        }

        var value = 0;
        for (var i = index; i < index + 4; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
            {
                return -1;
            }

            value = (value << 4) | HexValue(text[i]);
        }

        return value;
    }

    private static int HexValue(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    private string Describe(int index)
    {
        if (index >= text.Length)
        {
            return "<EOF>";
        }

        var c = text[index];
        if (c is >= ' ' and <= '~')
        {
            return c == '"' ? "'\"'" : $"\"{c}\"";
        }

        var point = IsSurrogatePair(index) ? char.ConvertToUtf32(c, text[index + 1]) : c;
        return "U+" + point.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
    }

    // Columns inside block strings need the line of the offending character, which the lexer has already counted.
    private GraphQLSyntaxException Error(string message, int position) =>
        new("Syntax Error: " + message, new Location(_line, position - _lineStart + 1));

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private static string Intern(ReadOnlySpan<char> name) => name switch
    {
        "id" => "id",
        "name" => "name",
        "query" => "query",
        "on" => "on",
        "fragment" => "fragment",
        "__typename" => "__typename",
        "nodes" => "nodes",
        "edges" => "edges",
        "node" => "node",
        _ => name.ToString(),
    };
}
