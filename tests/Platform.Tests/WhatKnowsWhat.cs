using System.Text.RegularExpressions;

namespace LivingNetworks.Platform.Tests;

/// <summary>Which part may know which other part.</summary>
public sealed partial class WhatKnowsWhat
{
    public static TheoryData<string> Services => [.. Repository.Services];

    /// <summary>Red once: services/Assessment moved away.</summary>
    [Fact]
    public void Services_are_found_by_their_folders() =>
        Assert.Empty(new[] { "Membership", "Sessions", "LearningLog", "Assessment" }.Except(Repository.Services));

    /// <summary>Rules of the domain know neither database, bus nor HTTP. Red once: a using of EF Core in Domain/Round.cs, and MassTransit.IBus in Domain/Insight.cs.</summary>
    [Theory, MemberData(nameof(Services))]
    public void The_domain_of_a_service_is_plain(string service)
    {
        var domain = Repository.Files($"services/{service}/Domain", "*.cs").ToList();

        Assert.NotEmpty(domain);
        Assert.All(domain, file => Assert.DoesNotMatch(Infrastructure(), Repository.Read(file)));
    }

    /// <summary>A service knows others by their contracts. Red once: Sessions.csproj referencing Membership.csproj, and Sessions.Contracts referencing Membership.</summary>
    [Theory, MemberData(nameof(Services))]
    public void A_service_references_no_other_service(string service)
    {
        string[] own = [service, $"{service}.Contracts"];

        Assert.All(own, project => Assert.DoesNotContain(References($"services/{project}/{project}.csproj"), r => r != service && Repository.Services.Contains(r)));
        Assert.DoesNotContain(service, References($"services/{service}.Contracts/{service}.Contracts.csproj"));
    }

    /// <summary>Red once: gateway/Gateway.csproj referencing Sessions.csproj, and src/Audience referencing Membership.</summary>
    [Fact]
    public void Gateway_web_and_building_blocks_reference_no_service()
    {
        // Standalone is there to put all of them into one process.
        var projects = Repository.Files("src", "*.csproj").Concat(Repository.Files("gateway", "*.csproj")).Where(p => p != "src/Standalone/Standalone.csproj").ToList();

        Assert.InRange(projects.Count, 7, 100);
        Assert.All(projects, project => Assert.DoesNotContain(References(project), Repository.Services.Contains));
    }

    /// <summary>Our GraphQL server could leave this repository as it is. Red once: a reference to Hosting.</summary>
    [Fact]
    public void The_graphql_server_references_no_project() => Assert.Empty(References("src/GraphQL/GraphQL.csproj"));

    /// <summary>Red once: a file with <c>using LivingNetworks.Membership;</c>, and one with the word facilitator in its name.</summary>
    [Fact]
    public void The_graphql_server_has_no_word_of_this_domain()
    {
        var files = Repository.Files("src/GraphQL", "*.cs").ToList();

        Assert.InRange(files.Count, 20, 1000);
        Assert.All(files, file => Assert.DoesNotMatch(DomainWord(), file["src/GraphQL/".Length..]));
        Assert.All(files, file => Assert.All(Namespaces().Matches(Repository.Read(file)).Select(m => m.Value), line =>
        {
            Assert.DoesNotMatch(DomainWord(), line);
            Assert.DoesNotMatch(@"LivingNetworks\.(?!GraphQL)", line);
        }));
    }

    /// <summary>The schema is written once for either server; which one it is stands in the project file. Red once: a using of HotChocolate in Schema/Queries.cs.</summary>
    [Fact]
    public void The_gateway_does_not_name_its_graphql_server()
    {
        var sources = Repository.Files("gateway", "*.cs").Where(file => Path.GetFileName(file) is not ("GatewayApp.cs" or "Program.cs")).ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, file => Assert.DoesNotMatch(GraphServer(), Repository.Read(file)));
    }

    /// <summary>Tests of services take the database that their run has; these say why they name one. Red once: an AccountsWorld with a file of its own.</summary>
    [Fact]
    public void Tests_of_services_run_on_the_database_of_the_run()
    {
        Dictionary<string, string> named = new()
        {
            ["tests/Membership.Tests/Data/BothDatabases.cs"] = "compares the models of both",
            ["tests/Sessions.Tests/Keeping_the_promise.cs"] = "looks at the models, without a database",
            ["tests/LearningLog.Tests/Guards.cs"] = "looks at the models, without a database",
            ["tests/Assessment.Tests/TheDatabases.cs"] = "compares the models of both",
            ["tests/Assessment.Tests/AssessmentUnderTest.cs"] = "has the service in files, for who looks at their bytes",
            ["tests/Assessment.Tests/NobodyCanBeSingledOut.cs"] = "looks at the bytes of the file",
            ["tests/Assessment.Tests/ManyNetworksOnDisk.cs"] = "looks at the bytes of the file",
            ["tests/Messaging.Tests/The_health_of_a_service.cs"] = "moves the file away",
            ["tests/Hosting.Tests/Databases.cs"] = "is about what SQLite is asked to do",
        };
        var naming = new[] { "Membership", "Sessions", "LearningLog", "Assessment", "Messaging", "Hosting" }
            .SelectMany(project => Repository.Files($"tests/{project}.Tests", "*.cs")).Where(file => NamesSqlite().IsMatch(Repository.Read(file)));

        Assert.Equal(named.Keys.Order(StringComparer.Ordinal), naming.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> References(string project) =>
        Reference().Matches(Repository.Read(project)).Select(m => Path.GetFileNameWithoutExtension(m.Groups[1].Value.Replace('\\', '/')));

    [GeneratedRegex("""UseSqlite\(|new SqliteConnection|TestDatabase\("Sqlite"\)|Provider = "Sqlite"|sqlite_master|pragma_table_info|AssessmentInFiles""")]
    private static partial Regex NamesSqlite();

    [GeneratedRegex(@"\b(Microsoft\.(EntityFrameworkCore|AspNetCore|Extensions)|MassTransit|System\.Net|RabbitMQ)\b")]
    private static partial Regex Infrastructure();

    [GeneratedRegex("<ProjectReference Include=\"([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\s*(namespace|using|global using) .*$", RegexOptions.Multiline)]
    private static partial Regex Namespaces();

    [GeneratedRegex("Membership|Session|LearningLog|Assessment|Audience|Facilitator|Participant|Organisation|Vitality|Insight|Timeline|Market(?!place)|Sponsor|Network(?!s\\.GraphQL|Stream)", RegexOptions.IgnoreCase)]
    private static partial Regex DomainWord();

    [GeneratedRegex(@"\busing\s+(static\s+)?[\w=\s]*(LivingNetworks\.GraphQL|HotChocolate|GreenDonut)")]
    private static partial Regex GraphServer();
}
