using System.Reflection;
using System.Text.RegularExpressions;
using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Tests;

public sealed partial class TheTextsOfTheInterface
{
    /// <summary>The catalogues: static classes whose name ends in Texts, and the words of ready-made components.</summary>
    public static TheoryData<string> Catalogues() => [.. Types().Select(t => t.Name)];

    [Fact]
    public void Are_found_by_this_test() => Assert.InRange(Types().Sum(t => Of(t.Name).Count()), 300, 3000);

    // Red once: an English text of one space, and a Dutch text with {0} where the English had none.
    [Theory, MemberData(nameof(Catalogues))]
    public void Exist_in_both_languages_with_the_same_places_to_fill(string catalogue) => Assert.All(Of(catalogue), named =>
    {
        Assert.False(string.IsNullOrWhiteSpace(named.Text.Dutch), $"{named.Name} has no Dutch");
        Assert.False(string.IsNullOrWhiteSpace(named.Text.English), $"{named.Name} has no English");
        Assert.Equal(Places(named.Text.Dutch), Places(named.Text.English));
    });

    // Red once: 'deadline' in a Dutch text.
    [Theory, MemberData(nameof(Catalogues))]
    public void Hold_no_pressure_and_no_jargon(string catalogue) => Assert.All(Of(catalogue), named =>
    {
        var found = Unwanted().Match($"{named.Text.Dutch} {named.Text.English}");
        Assert.False(found.Success, $"{named.Name} says '{found.Value}'");
    });

    private static IEnumerable<Type> Types() => typeof(Text).Assembly.GetTypes().Where(t => t.Name.EndsWith("Texts", StringComparison.Ordinal));

    private static IEnumerable<(string Name, Text Text)> Of(string catalogue) =>
        from field in Types().Single(t => t.Name == catalogue).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        from text in field.GetValue(null) switch
        {
            Text text => [text],
            Codes codes => codes.Texts,
            IReadOnlyDictionary<string, Text> words => words.Values,
            _ => Enumerable.Empty<Text>(),
        }
        select (field.Name, text);

    private static string[] Places(string text) => [.. Place().Matches(text).Select(m => m.Value).Distinct().Order()];

    [GeneratedRegex(@"\{\d[^}]*\}")]
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
