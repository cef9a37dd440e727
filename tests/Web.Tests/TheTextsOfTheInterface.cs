using System.Reflection;
using System.Text.RegularExpressions;
using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Tests;

public sealed partial class TheTextsOfTheInterface
{
    /// <summary>Every text in every catalogue: fields of static classes whose name ends in Texts, and the words of ready-made components.</summary>
    public static TheoryData<string, string, string> Texts()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var field in typeof(Text).Assembly.GetTypes().Where(t => t.Name.EndsWith("Texts", StringComparison.Ordinal))
                     .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)))
        {
            var name = $"{field.DeclaringType!.Name}.{field.Name}";
            IEnumerable<Text> texts = field.GetValue(null) switch
            {
                Text text => [text],
                Codes codes => codes.Texts,
                IReadOnlyDictionary<string, Text> words => words.Values,
                _ => [],
            };
            foreach (var text in texts) data.Add(name, text.Dutch, text.English);
        }

        return data;
    }

    [Fact]
    public void Are_found_by_this_test() => Assert.InRange(Texts().Count, 100, 2000);

    // Red once: an English text of one space, and a Dutch text with {0} where the English had none.
    [Theory, MemberData(nameof(Texts))]
    public void Exist_in_both_languages_with_the_same_places_to_fill(string name, string dutch, string english)
    {
        Assert.False(string.IsNullOrWhiteSpace(dutch), $"{name} has no Dutch");
        Assert.False(string.IsNullOrWhiteSpace(english), $"{name} has no English");
        Assert.Equal(Places(dutch), Places(english));
    }

    // Red once: 'deadline' in a Dutch text.
    [Theory, MemberData(nameof(Texts))]
    public void Hold_no_pressure_and_no_jargon(string name, string dutch, string english)
    {
        var found = Unwanted().Match($"{dutch} {english}");
        Assert.False(found.Success, $"{name} says '{found.Value}'");
    }

    private static string[] Places(string text) => [.. Place().Matches(text).Select(m => m.Value).Distinct().Order()];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    /// <summary>Words of domain.md 5.3 and 5.4: urging, ranking, measuring persons, management and computer talk.</summary>
    [GeneratedRegex(
        @"\b(overdue|inactive|low performer|performance|ranking|ranked|leaderboard|top contributor|score|badge|streak|points earned|deadline|urgent(ly)?|hurry|"
        + @"asap|reminder|must complete|stakeholders?|kpi|deliverables?|compliance|productivity|user|users|submit|input|output|error|invalid|click here|"
        + @"te laat|achterstallig|inactief|presteren|prestatie|ranglijst|klassement|punten verdiend|haast|dringend|spoed|herinnering|verplicht|verlopen|"
        + @"gebruikers?|foutmelding|ongeldig|klik hier|stakeholder|doelgroepsturing|targets?|indienen|beoordeling|koploper|achterblijver)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Unwanted();
}
