using System.Text;
using LivingNetworks.GraphQL.Tests.Language;
using LivingNetworks.GraphQL.Tests.Reference;
using LivingNetworks.GraphQL.Tests.Validation;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Tests.Fuzz;

/// <summary>Makes documents and variables that are nearly right, and some that are nothing like it.</summary>
internal sealed class DocumentMutator(Schema schema, int seed)
{
    private static readonly string[] _known = [.. RuleCases.All.Select(rule => rule.Document), .. SyntaxCases.All, .. SdlCases.Valid, .. SdlCases.Others];

    private static readonly string[] _pieces =
    [
        "{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "$", "@", "...", ":", "!", "=", "|", "&", "#", "\\", "\\u", "\\u{", "\\uD83D", "-", ".", ",", "\n", "\r", "\t", "\0",
        "\uFEFF", "😀", "\uD800", "é", "0", "1", "-1", "1.5", "1e999", "-1e-999", "2147483648", "9223372036854775808", "99999999999999999999999999", "true", "false", "null",
        "query", "mutation", "subscription", "fragment", "on", "type", "extend", "schema", "input", "__typename", "__schema", "__type(name: \"Item\")", "{ __typename }",
        "@skip(if: true)", "@include(if: $v0)", "@include(if: false)", "@deprecated", "@unknown(a: 1)", "...F0", "... on Item { title }", "...{", "fragment F0 on Query { ...F0 }",
        "$v0", "$v0: Int", "$v0: [Int!]! = [1]", "($v0: Boolean! = true)", "value: $v0", "(value: null)", "(value: [[[[1]]]])", "(value: {x: 1, next: {x: 2}})", "{ text: \"a\" number: 1 }",
        "a: item { ...F0 }", "item { child { child { child { title } } } }", "items { ...F0 }", "shape { ... on Circle { radius } }",
    ];

    private static readonly string[] _json =
    [
        "null", "0", "-0", "1e400", "1.0", "2147483648", "\"\"", "\"\\u0000\"", "\"RED\"", "\"\\ud800\"", "[]", "[[]]", "[null]", "{}", "{\"x\":1}", "{\"x\":null,\"x\":1}", "{\"text\":\"a\",\"number\":1}", "true", "[1,\"a\",{}]",
    ];

    private readonly Random _random = new(seed);
    private readonly DocumentGenerator _generator = new(schema, seed);
    private string _before = "{ __typename }";

    public (string Document, string? Variables) Next()
    {
        var (document, variables) = _random.Next(8) switch
        {
            0 => (_known[_random.Next(_known.Length)], "{}"),
            1 or 2 => (_generator.Documents(1).Single(), "{}"),
            _ => _generator.Requests(1).Single(),
        };
        var original = document;

        // Half stay as they are: what is well formed goes deeper than what is not.
        for (var i = _random.Next(7) - 3; i > 0; i--)
        {
            document = Mutate(document);
        }

        _before = original;
        return (document, Mutate(document, variables));
    }

    private string Mutate(string document)
    {
        var text = new StringBuilder(document);
        var at = _random.Next(text.Length + 1);
        switch (_random.Next(10))
        {
            case 0: return _generator.Damage(document + " ");
            case 1 or 2: text.Insert(at, Pick(_pieces)); break;
            case 3: text.Insert(at, " " + Pick(_pieces) + " "); break;
            case 4: text.Remove(at, Math.Min(_random.Next(1, 12), text.Length - at)); break;
            case 5: text.Insert(at, text.ToString(at, Math.Min(_random.Next(1, 200), text.Length - at))); break;
            case 6: text.Remove(at, text.Length - at).Append(_before, Math.Min(at, _before.Length), _before.Length - Math.Min(at, _before.Length)); break;
            case 7: text.Append('\n').Append(_before); break;
            case 8: Replace(text); break;
            default: Repeat(text, at); break;
        }

        return text.Length > 20_000 ? text.ToString(0, 20_000) : text.ToString();
    }

    /// <summary>Puts a piece in the place of a word.</summary>
    private void Replace(StringBuilder text)
    {
        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0)
        {
            text.Replace(words[_random.Next(words.Length)], Pick(_pieces));
        }
    }

    private void Repeat(StringBuilder text, int at)
    {
        var piece = Pick(_pieces);
        for (var i = _random.Next(2, 60); i > 0; i--)
        {
            text.Insert(at, piece + " ");
        }
    }

    private string? Mutate(string document, string variables)
    {
        switch (_random.Next(6))
        {
            case 0: return null;
            case 1:
                // A value of any kind for every name that the document may know as a variable.
                var names = Enumerable.Range(0, 4).Select(i => $"v{i}").Where(name => document.Contains(name, StringComparison.Ordinal));
                return "{" + string.Join(",", names.Select(name => $"\"{name}\":{Pick(_json)}")) + "}";
            case 2 when _random.Next(4) == 0:
                return variables.Replace("\"x\"", Pick(["\"\\u0078\"", "\"\\ud800\"", "\"x\":1,\"x\""]), StringComparison.Ordinal);
            case 2:
                var at = variables.IndexOf(':', StringComparison.Ordinal);
                return at < 0 ? variables : variables[..(at + 1)] + Pick(_json) + "}";
            default: return variables;
        }
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
