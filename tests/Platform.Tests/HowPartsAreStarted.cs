using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace LivingNetworks.Platform.Tests;

/// <summary>Aspire, Compose and the services themselves use the same names, ports and keys, so that either way of starting works.</summary>
public sealed partial class HowPartsAreStarted
{
    private static readonly string AppHost = Repository.Read("aspire/AppHost/apphost.cs");

    private static readonly string Compose = Repository.Read("aspire/compose.yaml");

    private static readonly Dictionary<string, Part> Parts = new DeserializerBuilder().IgnoreUnmatchedProperties().Build()
        .Deserialize<Dictionary<string, object>>(new MergingParser(new Parser(new StringReader(Compose))))["services"] is Dictionary<object, object> services
        ? services.ToDictionary(s => (string)s.Key, s => new Part((Dictionary<object, object>)s.Value))
        : [];

    /// <summary>Carries out words over all databases, and is not started with the others.</summary>
    private const string Operator = "operator";

    /// <summary>The names that the services give themselves.</summary>
    private static readonly string[] Own = [.. Repository.Services.Select(service =>
        ServiceName().Match(string.Concat(Repository.Files($"services/{service}", "*Service.cs").Select(Repository.Read))).Groups[1].Value)];

    private static string[] Programs => [.. Own, "gateway", "web"];

    /// <summary>Red once: learninglog called learning-log in apphost.cs, and in compose.yaml.</summary>
    [Fact]
    public void Every_service_has_the_name_that_it_gives_itself()
    {
        Assert.Equal(Programs.Order(), Project().Matches(AppHost).Select(m => m.Groups[1].Value).Order());
        Assert.All([.. Programs, "standalone"], name => Assert.Equal($"${{IMAGES:-livingnetworks}}/{name}:${{TAG:-latest}}", Parts[name == "standalone" ? Operator : name].Image));
        Assert.Equal([], Parts.Where(p => p.Value.Image.Contains("livingnetworks", StringComparison.Ordinal)).Select(p => p.Key).Except(Programs).Except(Own.Select(name => $"{name}-migration")).Except([Operator]));
        Assert.All(Programs, name => Assert.Equal(name, Parts[name].Environment["OTEL_SERVICE_NAME"]));
        var built = Image().Match(Repository.Read("aspire/images")).Groups[1].Value.Split(' ').Select(path => Path.GetFileName(path).ToLowerInvariant());
        Assert.Equal([.. Programs.Order(), "standalone"], built.OrderBy(name => name == "standalone").ThenBy(name => name));
    }

    /// <summary>Red once: AnswersDb called otherwise in compose.yaml, the database LearningLog called Learning in it, and SessionsDb renamed in the service.</summary>
    [Fact]
    public void Every_database_has_one_name_everywhere()
    {
        var aspire = Database().Matches(AppHost).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).Order().ToList();

        Assert.Equal(aspire, Parts.Values.SelectMany(p => p.Databases).Select(d => (d.Key, d.Name)).Distinct().Order());
        Assert.Equal(aspire.Select(d => d.Item1), Repository.Services
            .SelectMany(service => Repository.Files($"services/{service}", "*.cs").Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal)))
            .SelectMany(file => DatabaseName().Matches(Repository.Read(file))).Select(m => m.Groups[1].Value).Distinct().Order());
    }

    /// <summary>Red once: WithReference(assessmentDb) given to sessions instead of sessionsDb.</summary>
    [Fact]
    public void Every_service_is_given_the_same_databases_both_ways()
    {
        foreach (var name in Own)
        {
            var aspire = Regex.Matches(AddedAs(name), @"WithReference\((\w+)Db\)").Select(m => $"{m.Groups[1].Value}Db".ToLowerInvariant()).Order();
            Assert.Equal(aspire, Parts[name].Databases.Select(d => d.Key.ToLowerInvariant()).Order());
            Assert.Equal(Parts[name].Databases.Select(d => (d.Key, d.Name)).Order(), Parts[$"{name}-migration"].Databases.Select(d => (d.Key, d.Name)).Order());
        }
    }

    /// <summary>A login of its own for each store, that knows no other; only migrations are the administrator's. Red once: answers given assessment's login.</summary>
    [Fact]
    public void Every_store_has_a_login_of_its_own()
    {
        var logins = Own.SelectMany(name => Parts[name].Databases).ToList();
        Assert.All(logins, d => Assert.Equal((d.Name.ToLowerInvariant(), $"${{{d.Name.ToUpperInvariant()}_SQL_PASSWORD:?run aspire/new-env}}"), (d.User, d.Password)));
        Assert.All(Own.SelectMany(name => Parts[$"{name}-migration"].Databases), d => Assert.Equal("sa", d.User));

        var setup = Repository.Read("aspire/sql/setup.sql");
        Assert.All(logins, d => Assert.Contains($"USE [{d.Name}];\nIF DATABASE_PRINCIPAL_ID(N'{d.User}') IS NULL CREATE USER [{d.User}]", setup, StringComparison.Ordinal));
        Assert.Equal(Variable().Matches(setup).Select(m => m.Groups[1].Value).Distinct().Order(), Parts["sql-setup"].Environment.Keys.Where(k => k != "SQLCMDPASSWORD").Order());
        Assert.Equal(InEnv().Matches(Compose).Select(m => m.Groups[1].Value).Distinct().Order(), EnvLine().Matches(Repository.Read("aspire/.env.example")).Select(m => m.Groups[1].Value).Order());
    }

    /// <summary>An operator's words reach every database, the broker and membership's keys, as the administrator. Red once: AnswersDb left out.</summary>
    [Fact]
    public void The_operator_reaches_all_that_the_services_do()
    {
        var part = Parts[Operator];
        Assert.Equal(Own.SelectMany(name => Parts[$"{name}-migration"].Databases).Select(d => (d.Key, d.Name, d.User)).Order(), part.Databases.Select(d => (d.Key, d.Name, d.User)).Order());
        Assert.All(["Data__Folder", "ConnectionStrings__messaging"], key => Assert.Equal(Parts["membership"].Environment[key], part.Environment[key]));
        Assert.Equal(["operator"], part.Profiles);
        Assert.Contains(Assert.Single(Parts["membership"].Volumes), part.Volumes);
        Assert.Equal("/backups", Assert.Single(Parts["sql"].Volumes.Intersect(part.Volumes)).Split(':')[^1]);
    }

    /// <summary>A program that keeps keys ends at once where it may not write; only the home of the image's user is its own. Red once: membership-migration, which ran in no container before.</summary>
    [Fact]
    public void Whoever_keeps_keys_is_given_a_folder_to_write_to() =>
        Assert.All(["membership", "membership-migration", "gateway", Operator], name => Assert.StartsWith("/home/app/", Parts[name].Environment.GetValueOrDefault("Data__Folder"), StringComparison.Ordinal));

    /// <summary>Red once: messaging called rabbit in compose.yaml.</summary>
    [Fact]
    public void The_broker_has_one_name_and_waits_for_all_of_them()
    {
        Assert.Contains("AddRabbitMQ(\"messaging\"", AppHost, StringComparison.Ordinal);
        Assert.Contains("messaging", Parts.Keys);
        Assert.All([.. Own, "gateway"], name => Assert.StartsWith("amqp://platform:${RABBIT_PASSWORD", Parts[name].Environment["ConnectionStrings__messaging"], StringComparison.Ordinal));
        Assert.All(Own, name => Assert.Equal(Own.Order(), Parts[name].Environment["Messaging__WaitFor"].Split(',').Order()));
        Assert.Equal(Own.Order(), AppHost.Split("everyQueue = \"")[1].Split('"')[0].Split(',').Order());
    }

    /// <summary>Who speaks to whom is said both ways, and at the port where the image listens. Red once: sessions left out of the gateway's in compose.yaml.</summary>
    [Fact]
    public void Everybody_finds_the_others_by_name()
    {
        foreach (var name in Programs)
        {
            var aspire = Regex.Matches(AddedAs(name), @"WithReference\((\w+)\)").Select(m => m.Groups[1].Value.ToLowerInvariant()).Where(Programs.Contains).ToList();
            if (name == "web") aspire.Add("gateway"); // web.WithReference(gateway), which is added after it
            var addresses = Parts[name].Environment.Where(e => e.Key.StartsWith("services__", StringComparison.Ordinal)).ToDictionary(e => e.Key.Split("__")[1], e => e.Value);
            Assert.Equal(aspire.Order(), addresses.Keys.Where(k => k != name).Order());
            Assert.All(addresses, a => Assert.Equal($"http://{a.Key}:8080", a.Value));
        }
    }

    /// <summary>Without Aspire and Compose everybody listens where the README says and the others look. Red once: sessions at 5092.</summary>
    [Fact]
    public void Every_port_is_the_one_in_the_README()
    {
        var readme = PortRow().Matches(Repository.Read("README.md")).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        Assert.Equal(6, readme.Count);
        foreach (var (folder, port) in readme)
        {
            var profile = JsonDocument.Parse(Repository.Read($"{folder}/Properties/launchSettings.json")).RootElement.GetProperty("profiles").GetProperty("http");
            Assert.Equal($"http://localhost:{port}", profile.GetProperty("applicationUrl").GetString());
        }
    }

    /// <summary>Whoever needs something waits until it is there. Red once: the gateway started as soon as assessment was begun.</summary>
    [Fact]
    public void Everything_waits_until_what_it_needs_is_well()
    {
        Assert.All(Own, name =>
        {
            Assert.Equal("service_completed_successfully", Parts[name].After[$"{name}-migration"]);
            Assert.Equal("service_healthy", Parts[name].After["messaging"]);
            Assert.Equal("service_completed_successfully", Parts[$"{name}-migration"].After["sql-setup"]);
            Assert.Equal(["migrate"], Parts[$"{name}-migration"].Command);
            Assert.Equal("2", Parts[name].Replicas);
            Assert.Equal("service_healthy", Parts["gateway"].After[name]);
        });
        Assert.Equal("service_healthy", Parts["gateway"].After["web"]);
        Assert.Equal("service_healthy", Parts["sql-setup"].After["sql"]);
        Assert.All(Programs.Concat(["sql", "messaging"]), name => Assert.True(Parts[name].HasHealthCheck, name));
    }

    /// <summary>What an operator is told to set is read by a program under that name. Red once: Mail__Account in compose.yaml.</summary>
    [Fact]
    public void Every_setting_that_is_named_is_read_somewhere()
    {
        var code = string.Concat(new[] { "src", "services", "gateway", "aspire/ServiceDefaults" }.SelectMany(folder => Repository.Files(folder, "*.cs")).Select(Repository.Read));
        var named = new[] { Compose, AppHost, Repository.Read("README.md"), Repository.Read("aspire/README.md") }
            .SelectMany(text => Setting().Matches(text).Select(m => m.Value.Replace("__", ":", StringComparison.Ordinal))).ToHashSet();

        Assert.Contains("Identity:WebAddress", named);
        Assert.Equal([], named.Where(setting => !code.Contains($"\"{setting}\"", StringComparison.Ordinal) && !code.Contains($" {setting.Split(':')[1]} {{ get; init; }}", StringComparison.Ordinal)).Order());
    }

    /// <summary>Aspire's host stays a screen or two, outside the solution, and nothing else stands beside it.</summary>
    [Fact]
    public void The_app_host_stays_small_and_alone()
    {
        Assert.InRange(AppHost.Split('\n').Length, 50, 120);
        Assert.Equal(
            ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "apphost.cs", "apphost.run.json"],
            Repository.Files("aspire/AppHost", "*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("AppHost", Repository.Read("LivingNetworks.sln"), StringComparison.Ordinal);
    }

    private static string AddedAs(string name) => Regex.Match(AppHost, $"""AddProject<[^>]+>\("{name}"(?s:.*?);""").Value;

    [GeneratedRegex("""\b(?:Data|Database|Gateway|GraphQL|Identity|Mail|Messaging|Overload|Privacy)__\w+""")]
    private static partial Regex Setting();

    [GeneratedRegex("""AddService<[^>]+>\("(\w+)", """)]
    private static partial Regex ServiceName();

    [GeneratedRegex("""AddProject<[^>]+>\("([\w-]+)"\s*,""")]
    private static partial Regex Project();

    [GeneratedRegex("for project in (.+); do")]
    private static partial Regex Image();

    [GeneratedRegex("""AddDatabase\("(\w+)", "(\w+)"\)""")]
    private static partial Regex Database();

    [GeneratedRegex("""(?:Name = |AddService<[^>]+>\("\w+", )"(\w+Db)""")]
    private static partial Regex DatabaseName();

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"(?<!\$)\$\{(\w+)")]
    private static partial Regex InEnv();

    [GeneratedRegex(@"^(\w+)=", RegexOptions.Multiline)]
    private static partial Regex EnvLine();

    [GeneratedRegex(@"\| `([\w/]+)` \| (50\d\d) \|$", RegexOptions.Multiline)]
    private static partial Regex PortRow();

    /// <summary>One part of compose.yaml.</summary>
    private sealed class Part(Dictionary<object, object> text)
    {
        public string Image => (string)text["image"];

        public Dictionary<string, string> Environment => Map(text.GetValueOrDefault("environment")).ToDictionary(e => e.Key, e => (string)e.Value);

        public Dictionary<string, string> After => Map(text.GetValueOrDefault("depends_on")).ToDictionary(e => e.Key, e => (string)Map(e.Value)["condition"]);

        public IEnumerable<string> Command => ((List<object>)text["command"]).Cast<string>();

        public IEnumerable<string> Volumes => ((List<object>)text["volumes"]).Cast<string>();

        public IEnumerable<string> Profiles => text.TryGetValue("profiles", out var profiles) ? ((List<object>)profiles).Cast<string>() : [];

        public string Replicas => (string)Map(text["deploy"])["replicas"];

        public bool HasHealthCheck => text.ContainsKey("healthcheck");

        public IEnumerable<Given> Databases => Environment.Where(e => e.Key.StartsWith("ConnectionStrings__", StringComparison.Ordinal) && e.Key.EndsWith("Db", StringComparison.Ordinal))
            .Select(e => new Given(e.Key["ConnectionStrings__".Length..], e.Value.Split(';').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1])));

        private static Dictionary<string, object> Map(object? yaml) => yaml is Dictionary<object, object> map ? map.ToDictionary(e => (string)e.Key, e => e.Value) : [];
    }

    /// <summary>A database that a part is given.</summary>
    private sealed record Given(string Key, Dictionary<string, string> Connection)
    {
        public string Name => Connection["Initial Catalog"];

        public string User => Connection["User ID"];

        public string Password => Connection["Password"];
    }
}
