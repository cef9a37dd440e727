using System.Text.Json;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;
using LivingNetworks.GraphQL.Validation.TypeSystem;
using Xunit.Abstractions;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>
/// Documents of the schema language have the verdict, the rule, the message and the places of the reference; a schema that is printed by one is
/// the same schema to the other, also when it is introspected. Was red in its first run: unknown keywords after <c>extend</c> were reported too
/// late, and types of introspection could not be used in a schema that is written.
/// </summary>
public sealed class SdlTests(ITestOutputHelper output)
{
    [ReferenceFact]
    public async Task Documents_written_per_rule_have_the_verdict_of_the_reference() => await Compare([.. SdlCases.Valid, .. SdlCases.Others], damaged: false);

    [ReferenceFact]
    public async Task Damaged_documents_have_the_verdict_of_the_reference()
    {
        const int Seed = 20261124;
        output.WriteLine($"Seed {Seed}");
        var damage = new Validation.DocumentGenerator(Validation.Kennel.Schema, Seed);
        await Compare([.. SdlCases.Valid.Concat(SdlCases.Others).SelectMany(document => Enumerable.Range(0, 3).Select(_ => damage.Damage(document)))], damaged: true);
    }

    [ReferenceFact]
    public async Task A_valid_schema_is_the_same_however_it_is_printed()
    {
        var documents = SdlCases.Valid.Append(Validation.Kennel.Sdl).ToArray();
        var answers = await ReferenceProcess.Run("sdl.mjs", new { documents, printed = documents.Select(document => SchemaFromSdl.Build(document).Print()) });
        for (var i = 0; i < documents.Length; i++)
        {
            Assert.Empty(answers[i].GetProperty("errors").EnumerateArray());
            Assert.Empty(answers[i].GetProperty("again").GetProperty("problems").EnumerateArray());
            var sorted = answers[i].GetProperty("sorted").GetString()!;
            Assert.Equal(sorted, answers[i].GetProperty("again").GetProperty("sorted").GetString());

            // And what the reference printed is to us what it was printed from.
            Assert.Equal(SchemaFromSdl.Build(documents[i]).Print(), SchemaFromSdl.Build(answers[i].GetProperty("printed").GetString()!).Print());
        }

        output.WriteLine($"{documents.Length} schemas");
    }

    [ReferenceFact]
    public async Task A_valid_schema_tells_the_same_of_itself()
    {
        var query = (await ReferenceProcess.Run("schema.mjs", new { })).GetProperty("query").GetString()!;
        var documents = SdlCases.Valid.Append(Validation.Kennel.Sdl).ToArray();
        var answers = await ReferenceProcess.Run("sdl.mjs", new { documents });
        for (var i = 0; i < documents.Length; i++)
        {
            var result = await SchemaExecutor.Create(SchemaFromSdl.Build(documents[i])).ExecuteAsync(query);
            Assert.Empty(result.Errors);
            var ours = JsonElement.Parse(result.ToJson()).GetProperty("data");
            Assert.Equal(Introspection.Normal(answers[i].GetProperty("introspection")), Introspection.Normal(ours));
        }
    }

    private async Task Compare(string[] documents, bool damaged)
    {
        var answers = await ReferenceProcess.Run("sdl.mjs", new { documents });
        var differences = new List<string>();
        var (valid, invalid, malformed) = (0, 0, 0);
        for (var i = 0; i < documents.Length; i++)
        {
            var (expected, actual) = (Expected(answers[i]), Actual(documents[i]));
            malformed += expected.StartsWith("syntax", StringComparison.Ordinal) ? 1 : 0;
            valid += expected.Length == 0 ? 1 : 0;
            invalid += expected.Length > 0 && !expected.StartsWith("syntax", StringComparison.Ordinal) ? 1 : 0;
            if (expected != actual)
            {
                differences.Add($"{documents[i]}\n--- reference\n{expected}\n--- ours\n{actual}\n");
            }
        }

        output.WriteLine($"{documents.Length} documents: {valid} valid, {invalid} invalid, {malformed} malformed; {differences.Count} differences");
        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(20)));
        Assert.True(valid > (damaged ? 10 : 40) && invalid > 40 && malformed > (damaged ? 100 : 40), "The documents do not try every verdict.");
    }

    private static string Expected(JsonElement answer) => answer.TryGetProperty("syntax", out var place)
        ? $"syntax {place[0]}:{place[1]}"
        : Sorted(answer.GetProperty("errors").EnumerateArray().Select(error => Text(
            error.GetProperty("rule").GetString()!,
            error.GetProperty("message").GetString()!,
            error.GetProperty("locations").EnumerateArray().Select(at => $"{at[0]}:{at[1]}"))));

    private static string Actual(string document)
    {
        try
        {
            return Sorted(SchemaRules.CheckAll(Parser.Parse(document)).Select(error =>
                Text(error.Rule ?? "schema", error.Message, error.Locations!.Select(at => $"{at.Line}:{at.Column}"))));
        }
        catch (GraphQLSyntaxException exception)
        {
            return $"syntax {exception.Location.Line}:{exception.Location.Column}";
        }
    }

    // What is wrong inside a default value, and which name was perhaps meant, is told in other words.
    private static string Text(string rule, string message, IEnumerable<string> locations)
    {
        var value = message.IndexOf(" has invalid default value", StringComparison.Ordinal);
        message = value >= 0 ? message[..(value + 26)] : message;
        var suggestion = message.IndexOf(" Did you mean", StringComparison.Ordinal);
        return $"{rule}: {(suggestion >= 0 ? message[..suggestion] : message)} {string.Join(" ", locations)}";
    }

    private static string Sorted(IEnumerable<string> lines) => string.Join("\n", lines.Order(StringComparer.Ordinal));
}
