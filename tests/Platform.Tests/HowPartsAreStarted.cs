using System.Text.RegularExpressions;

namespace LivingNetworks.Platform.Tests;

/// <summary>Aspire, Compose and the services themselves use the same names, so that either way of starting works.</summary>
public sealed partial class HowPartsAreStarted
{
    private static readonly string AppHost = Repository.Read("aspire/AppHost/apphost.cs");

    private static readonly string Compose = Repository.Read("aspire/compose.yaml");

    /// <summary>Red once: learninglog called learning-log in apphost.cs, and in compose.yaml.</summary>
    [Fact]
    public void Every_service_has_the_name_that_it_gives_itself()
    {
        var own = Repository.Services.Select(service =>
            ServiceName().Match(string.Concat(Repository.Files($"services/{service}", "*Service.cs").Select(Repository.Read))).Groups[1].Value);
        string[] expected = [.. own, "gateway", "web"];

        Assert.Equal(expected.Order(), Project().Matches(AppHost).Select(m => m.Groups[1].Value).Order());
        Assert.Equal(expected.Order(), ComposeImage().Matches(Compose).Select(m => m.Groups[1].Value).Order());
        Assert.All(ComposeImage().Matches(Compose).Select(m => (m.Groups[1].Value, m.Groups[2].Value)), named => Assert.Equal(named.Item1, named.Item2));
    }

    /// <summary>Red once: AnswersDb called otherwise in compose.yaml, the database LearningLog called Learning in it, and SessionsDb renamed in the service.</summary>
    [Fact]
    public void Every_database_has_one_name_everywhere()
    {
        var aspire = Database().Matches(AppHost).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).Order().ToList();

        Assert.Equal(aspire, ComposeDatabase().Matches(Compose).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).Order());
        Assert.Equal(aspire.Select(d => d.Item1), Repository.Services
            .SelectMany(service => Repository.Files($"services/{service}", "*.cs").Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal)))
            .SelectMany(file => DatabaseName().Matches(Repository.Read(file))).Select(m => m.Groups[1].Value).Distinct().Order());
    }

    /// <summary>Red once: WithReference(assessmentDb) given to sessions instead of sessionsDb.</summary>
    [Fact]
    public void Every_service_is_given_the_same_databases_both_ways()
    {
        var aspire = Regex.Matches(AppHost, """AddProject<[^>]+>\("(\w+)"(?s:.*?);""")
            .Select(part => (Part: part.Groups[1].Value, Databases: Regex.Matches(part.Value, @"WithReference\((\w+)Db\)").Select(m => $"{m.Groups[1].Value}Db".ToLowerInvariant()).Order().ToList()))
            .Where(given => given.Databases.Count > 0);
        var compose = Regex.Matches(Compose, @"^  (\w+):\n((?:    .*\n)+)", RegexOptions.Multiline)
            .Select(part => (Part: part.Groups[1].Value, Databases: ComposeDatabase().Matches(part.Value).Select(m => m.Groups[1].Value.ToLowerInvariant()).Order().ToList()))
            .Where(given => given.Databases.Count > 0);

        Assert.Equal(aspire.Select(g => $"{g.Part}: {string.Join(", ", g.Databases)}").Order(), compose.Select(g => $"{g.Part}: {string.Join(", ", g.Databases)}").Order());
    }

    /// <summary>Red once: messaging called rabbit in compose.yaml.</summary>
    [Fact]
    public void The_broker_has_one_name()
    {
        Assert.Contains("AddRabbitMQ(\"messaging\"", AppHost, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings__messaging: amqp://", Compose, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  messaging:$", Compose);
    }

    /// <summary>What an operator is told to set is read by a program under that name. Red once: Mail__User in compose.yaml.</summary>
    [Fact]
    public void Every_setting_that_is_named_is_read_somewhere()
    {
        var code = string.Concat(new[] { "src", "services", "gateway" }.SelectMany(folder => Repository.Files(folder, "*.cs")).Select(Repository.Read));
        var named = new[] { Compose, AppHost, Repository.Read("README.md") }.SelectMany(text => Setting().Matches(text).Select(m => m.Value.Replace("__", ":", StringComparison.Ordinal))).ToHashSet();

        Assert.Contains("Identity:WebAddress", named);
        Assert.Equal([], named.Where(setting => !code.Contains($"\"{setting}\"", StringComparison.Ordinal) && !code.Contains($" {setting.Split(':')[1]} {{ get; init; }}", StringComparison.Ordinal)).Order());
    }

    [GeneratedRegex("""\b(?:Data|Database|Gateway|GraphQL|Identity|Mail|Messaging|Privacy)__\w+""")]
    private static partial Regex Setting();

    [GeneratedRegex("""AddService<[^>]+>\("(\w+)", """)]
    private static partial Regex ServiceName();

    [GeneratedRegex("""AddProject<[^>]+>\("([\w-]+)"\s*,""")]
    private static partial Regex Project();

    [GeneratedRegex(@"^  ([\w-]+):\n(?:    <<: .*\n)?    image: livingnetworks/([\w-]+)$", RegexOptions.Multiline)]
    private static partial Regex ComposeImage();

    [GeneratedRegex("""AddDatabase\("(\w+)", "(\w+)"\)""")]
    private static partial Regex Database();

    [GeneratedRegex(@"ConnectionStrings__(\w+Db): .*Initial Catalog=(\w+)")]
    private static partial Regex ComposeDatabase();

    [GeneratedRegex("""(?:Name = |AddService<[^>]+>\("\w+", )"(\w+Db)""")]
    private static partial Regex DatabaseName();
}
