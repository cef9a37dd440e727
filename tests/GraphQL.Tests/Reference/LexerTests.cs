using System.Text.Json;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Tests.Language;
using Xunit.Abstractions;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>
/// The same tokens in the same places with the same values as the reference finds, and the same complaint where there is none. Was red in its
/// first run: <c>..</c>, <c>.5</c> and code points that are too large were complained of in other words.
/// </summary>
public sealed class LexerTests(ITestOutputHelper output)
{
    [ReferenceFact]
    public async Task Chosen_texts_have_the_tokens_of_the_reference() => await Compare(LexerCases.Chosen);

    [ReferenceFact]
    public async Task Random_texts_have_the_tokens_of_the_reference()
    {
        const int Seed = 20261125;
        output.WriteLine($"Seed {Seed}");
        await Compare([.. LexerCases.Random(4_000, Seed)]);
    }

    private async Task Compare(string[] texts)
    {
        var answers = await ReferenceProcess.Run("lexer.mjs", new { texts = texts.Select(text => text.Select(unit => (int)unit)) });
        var differences = new List<string>();
        var wellFormed = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var expected = string.Join("\n", answers[i].EnumerateArray().Select(Expected));
            var actual = string.Join("\n", Tokens(texts[i]));
            wellFormed += expected.Contains("Syntax Error", StringComparison.Ordinal) ? 0 : 1;
            if (expected != actual)
            {
                differences.Add($"{JsonSerializer.Serialize(texts[i])}\n--- reference\n{expected}\n--- ours\n{actual}\n");
            }
        }

        output.WriteLine($"{texts.Length} texts, {wellFormed} of them well formed; {differences.Count} differences");
        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(20)));
        Assert.InRange(wellFormed, texts.Length / 10, texts.Length * 9 / 10);
    }

    private static string Expected(JsonElement token)
    {
        var place = $"{token.GetProperty("line")}:{token.GetProperty("column")}";
        return token.TryGetProperty("message", out var message)
            ? $"{place} {string.Concat(message.EnumerateArray().Select(unit => (char)unit.GetInt32()))}"
            : $"{place} {token.GetProperty("kind").GetString()} {Units(token.GetProperty("value"))}";
    }

    private static IEnumerable<string> Tokens(string text)
    {
        var lexer = new Lexer(text);
        while (true)
        {
            Token token = default;
            string? complaint = null;
            try
            {
                token = lexer.Next();
            }
            catch (GraphQLSyntaxException exception)
            {
                complaint = $"{exception.Location.Line}:{exception.Location.Column} {exception.Message}";
            }

            yield return complaint ?? $"{token.Location.Line}:{token.Location.Column} {Kind(token.Kind)} {Units(token.Value)}";
            if (complaint is not null || token.Kind == TokenKind.EndOfFile)
            {
                yield break;
            }
        }
    }

    private static string Kind(TokenKind kind) => kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float or TokenKind.String or TokenKind.BlockString or TokenKind.EndOfFile =>
            Token.Describe(kind),
        _ => Token.Describe(kind).Trim('"'),
    };

    private static string Units(JsonElement units) =>
        units.ValueKind == JsonValueKind.Null ? "" : string.Join(' ', units.EnumerateArray().Select(unit => unit.GetInt32()));

    private static string Units(string? text) => text is null ? "" : string.Join(' ', text.Select(unit => (int)unit));
}
