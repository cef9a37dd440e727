using System.Text.Json;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Tests.Language;
using LivingNetworks.GraphQL.Tests.Validation;
using Xunit.Abstractions;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>
/// Every verdict, rule and location is the same as that of the reference implementation. Was red in its first runs: descriptions on
/// variables were refused, described fragments were reported at the wrong place, conditional subscriptions differed.
/// </summary>
public sealed class VerdictTests(ITestOutputHelper output)
{
    private const int Seed = 20261122;

    [ReferenceFact]
    public async Task Documents_written_per_rule_have_the_verdict_of_the_reference() =>
        await Compare([.. RuleCases.All.Select(rule => rule.Document), .. SyntaxCases.All]);

    [ReferenceFact]
    public async Task Generated_documents_have_the_verdict_of_the_reference()
    {
        output.WriteLine($"Seed {Seed}");
        await Compare([.. new DocumentGenerator(Kennel.Schema, Seed).Documents(1500)]);
    }

    [ReferenceFact]
    public async Task Damaged_documents_have_the_verdict_of_the_reference()
    {
        output.WriteLine($"Seed {Seed}");
        var generator = new DocumentGenerator(Kennel.Schema, Seed + 1);
        await Compare([.. generator.Documents(1000).Select(generator.Damage)]);
    }

    private async Task Compare(string[] documents)
    {
        var answers = await ReferenceProcess.Run("verdicts.mjs", new { sdl = Kennel.Sdl, documents });
        var differences = new List<string>();
        var (valid, invalid, malformed) = (0, 0, 0);
        for (var i = 0; i < documents.Length; i++)
        {
            var (expected, actual) = Comparable(Expected(answers[i]), Actual(documents[i]));
            malformed += expected.StartsWith("syntax", StringComparison.Ordinal) ? 1 : 0;
            valid += expected.Length == 0 ? 1 : 0;
            invalid += expected.Length > 0 && !expected.StartsWith("syntax", StringComparison.Ordinal) ? 1 : 0;
            if (expected != actual)
            {
                differences.Add($"{documents[i]}\n--- reference\n{expected}\n--- ours\n{actual}\n");
            }
        }

        output.WriteLine($"{documents.Length} documents: {valid} valid, {invalid} invalid, {malformed} malformed; {differences.Count} differences");
        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(5)));
        Assert.True(documents.Length < 100 || (valid > 0 && invalid > 0), "The documents do not try both verdicts.");
    }

    private static string Expected(JsonElement answer)
    {
        if (answer.GetProperty("syntax") is { ValueKind: JsonValueKind.Array } place)
        {
            return $"syntax {place[0]}:{place[1]}";
        }

        return Sorted(answer.GetProperty("errors").EnumerateArray().Select(error =>
            $"{error.GetProperty("rule").GetString()} {string.Join(" ", error.GetProperty("locations").EnumerateArray().Select(at => $"{at[0]}:{at[1]}"))}"));
    }

    private static string Actual(string document)
    {
        try
        {
            return Sorted(Kennel.Validate(document).Select(error =>
                $"{error.Rule} {string.Join(" ", error.Locations!.Select(at => $"{at.Line}:{at.Column}"))}"));
        }
        catch (GraphQLSyntaxException exception)
        {
            return $"syntax {exception.Location.Line}:{exception.Location.Column}";
        }
    }

    // Two places where the reference cannot be followed: a document with definitions of types is refused as a whole, so what else is
    // wrong inside them is not looked at; and the reference does not know the newer rule that subscriptions are unconditional.
    private static (string Expected, string Actual) Comparable(string expected, string actual)
    {
        if (expected.Contains("ExecutableDefinitionsRule", StringComparison.Ordinal))
        {
            return (Lines(expected, IsExecutable), Lines(actual, IsExecutable));
        }

        return actual.Contains("UnconditionalSubscriptionsRule", StringComparison.Ordinal)
            ? (Lines(expected, IsNotSubscription), Lines(actual, IsNotSubscription))
            : (expected, actual);

        static bool IsExecutable(string line) => line.StartsWith("ExecutableDefinitionsRule", StringComparison.Ordinal);
        static bool IsNotSubscription(string line) => !line.Contains("SubscriptionsRule", StringComparison.Ordinal);
    }

    private static string Lines(string errors, Func<string, bool> isCompared) => Sorted(errors.Split('\n').Where(isCompared));

    private static string Sorted(IEnumerable<string> lines) => string.Join("\n", lines.Order(StringComparer.Ordinal));
}
