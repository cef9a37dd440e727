using System.Text.RegularExpressions;

namespace LivingNetworks.Platform.Tests;

/// <summary>How the parts say no, and the words that none of them uses.</summary>
public sealed partial class WordsAndRefusals
{
    /// <summary>The prefixes of a service's codes: its own name, or a matter that it alone has.</summary>
    private static readonly Dictionary<string, string[]> MattersOfTheirOwn = new() { ["Membership"] = ["account", "import"] };

    /// <summary>Red once: the code of HatWornAlready given to HatAudience too.</summary>
    [Fact]
    public void Every_code_of_a_refusal_is_used_once()
    {
        var codes = Refusals().Select(r => r.Code).ToList();

        Assert.InRange(codes.Count, 150, 10_000);
        Assert.Empty(codes.GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    /// <summary>Red once: a refusal whose code stands in a constant, which this test could not read.</summary>
    [Fact]
    public void Every_refusal_is_seen_by_this_test() => Assert.All(Sources(), file =>
        Assert.Equal(Declared().Count(Repository.Read(file)), Made().Count(Repository.Read(file))));

    /// <summary>Red once: <c>sessions.TooLong</c>, and <c>membership.too-long</c> in Sessions.</summary>
    [Fact]
    public void Every_code_is_kebab_case_after_the_name_of_its_service() => Assert.All(Refusals(), refusal =>
    {
        string[] prefixes = refusal.File.Split('/') is ["services", var service, ..]
            ? [service.ToLowerInvariant(), .. MattersOfTheirOwn.GetValueOrDefault(service, [])]
            : ["request", "field", "not-found"];

        Assert.Matches("^[a-z]+(-[a-z]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", refusal.Code);
        Assert.Contains(refusal.Code.Split('.')[0], prefixes);
    });

    /// <summary>Red once: the English of ForFacilitators taken away, and given as the Dutch once more.</summary>
    [Fact]
    public void Every_refusal_has_a_sentence_in_both_languages() => Assert.All(Refusals(), refusal =>
    {
        Assert.False(string.IsNullOrWhiteSpace(refusal.Dutch), $"{refusal.Code} has no Dutch");
        Assert.False(string.IsNullOrWhiteSpace(refusal.English), $"{refusal.Code} has no English");
        Assert.NotEqual(refusal.Dutch, refusal.English);
        Assert.Matches("[.?!]$", refusal.Dutch);
        Assert.Matches("[.?!]$", refusal.English);
    });

    /// <summary>Nobody is pressed, ranked or counted. Red once each: 'overdue' in a refusal, <c>Score</c> in a view, a 'ranglijst' in a text of the web, 'badge' in schema.graphql,
    /// a column <c>StreakOfVisits</c> in a snapshot of a database.</summary>
    [Fact]
    public void No_word_presses_or_ranks()
    {
        var said = Sources()
            .Concat(Repository.Services.SelectMany(service => Repository.Files($"services/{service}.Contracts", "*.cs")))
            .Concat(Repository.Files("src/Web", "*Texts.cs")).Concat(Repository.Files("src/Web", "*.razor"))
            .Concat(Repository.Services.SelectMany(service => Repository.Files($"services/{service}/Data/Migrations", "*Snapshot.cs")))
            .Append("services/Membership/Identity/Letters.cs")
            .Append("gateway/schema.graphql")
            .ToList();

        Assert.InRange(said.Count, 100, 10_000);
        Assert.All(said, file => Assert.All(Repository.Read(file).Split('\n'), (line, at) =>
        {
            // Words inside names count too: PersonScore is as wrong as 'score'.
            var words = WordStart().Replace(line, " ");
            var found = Pressing().Match(words);
            Assert.False(found.Success, $"{file}:{at + 1} says '{found.Value}'");
        }));
    }

    private static IEnumerable<string> Sources() => Repository.Services
        .SelectMany(service => Repository.Files($"services/{service}/Domain", "*Refusals.cs"))
        .Append("src/Hosting/Contracts/CommonRefusals.cs");

    private static IEnumerable<(string File, string Code, string Dutch, string English)> Refusals() =>
        from file in Sources()
        from Match refusal in Made().Matches(Repository.Read(file))
        select (file, refusal.Groups["code"].Value, refusal.Groups["nl"].Value, refusal.Groups["en"].Value);

    [GeneratedRegex(@"public static (readonly )?Refusal \w+(\([^)]*\))? =>? ")]
    private static partial Regex Declared();

    [GeneratedRegex(
        """(?:Refusal\.(?:Invalid|Forbidden|NotFound|Conflict)\(|new\(\s*RefusalKind\.\w+,)\s*"(?<code>[^"]+)",\s*(?:new\(\s*)?"""
        + """(?:string\.Create\(\s*CultureInfo\.InvariantCulture,\s*)?(?:[\w .]+ == [\w.]+ \?\s*\$?"(?:[^"\\]|\\.)*" :\s*)?\$?"(?<nl>(?:[^"\\]|\\.)*)"\)?,\s*"""
        + """(?:string\.Create\(\s*CultureInfo\.InvariantCulture,\s*)?(?:[\w .]+ == [\w.]+ \?\s*\$?"(?:[^"\\]|\\.)*" :\s*)?\$?"(?<en>(?:[^"\\]|\\.)*)"\)?[^;]*;""")]
    private static partial Regex Made();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|_")]
    private static partial Regex WordStart();

    [GeneratedRegex(
        @"\b(overdue|inactive|low performers?|under ?performing|leader ?boards?|rankings?|ranked|scores?|badges?|streaks?|top contributors?|"
        + @"achterstallig\w*|inactieve?n?|ranglijst\w*|klassement\w*|koplopers?|achterblijvers?|slecht presterend\w*|te laat|scorebord\w*)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pressing();
}
