using System.Text.Json;
using LivingNetworks.GraphQL;
using Path = System.IO.Path;

namespace LivingNetworks.Gateway.Tests;

/// <summary>The graph is a contract: what the gateway prints is what is committed.</summary>
public sealed class TheGraph
{
    private static readonly string Committed = Path.Combine(Root(), "gateway", "schema.graphql");

    /// <summary>
    /// Made red by renaming a field of Query. To take a wanted change over, run the tests with LIVINGNETWORKS_WRITE_SCHEMA=1; what breaks
    /// somebody is only written with "breaking" instead of 1.
    /// </summary>
    [Fact]
    public async Task Is_the_one_in_schema_graphql()
    {
        var printed = await Printed();
        var write = Environment.GetEnvironmentVariable("LIVINGNETWORKS_WRITE_SCHEMA");
        if (write == "breaking" || (write == "1" && Broken(printed).Count == 0)) await File.WriteAllTextAsync(Committed, printed);
        Assert.Equal((await File.ReadAllTextAsync(Committed)).ReplaceLineEndings("\n"), printed);
    }

    /// <summary>Against schema.graphql, or that of LIVINGNETWORKS_SCHEMA_BASE, such as the one of the main branch. Made red by renaming a field of Query.</summary>
    [Fact]
    public async Task Breaks_nobody_who_relies_on_it_without_a_deprecation_first() => Assert.Empty(Broken(await Printed()));

    /// <summary>Whichever engine is compiled in: no element differs either way, but for those that src/GraphQL/DIFFERENCES.md lists.</summary>
    [Fact]
    public async Task Differs_from_schema_graphql_only_where_the_differences_to_HotChocolate_are_listed()
    {
        var (printed, committed) = (await Printed(), await File.ReadAllTextAsync(Committed));
        var listed = (await File.ReadAllTextAsync(Path.Combine(Root(), "src", "GraphQL", "DIFFERENCES.md"))).Split("```schema\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var differences = SchemaContract.FindBreakingChanges(committed, printed, allowRemovalOfDeprecated: false)
            .Concat(SchemaContract.FindBreakingChanges(printed, committed, allowRemovalOfDeprecated: false))
            .Where(change => !listed.Contains(change.Element));
        Assert.Empty(differences.Select(change => $"{change.Element}: {change.Text}"));
    }

    /// <summary>The same comparison, shown to work on this very graph: one addition, one deprecated field that goes, and three breaks.</summary>
    [Fact]
    public async Task Would_tell_what_breaks_and_let_additions_pass()
    {
        var graph = await File.ReadAllTextAsync(Committed);
        var instruments = graph.Split('\n').Single(line => line.StartsWith("  instruments: ", StringComparison.Ordinal) || line.StartsWith("  instruments(", StringComparison.Ordinal));
        var instrument = graph.Split('\n').Single(line => line.StartsWith("  instrument(code: String!", StringComparison.Ordinal));
        string With(string line, string other) => graph.Replace(line + "\n", other, StringComparison.Ordinal);
        Assert.Empty(SchemaContract.FindBreakingChanges(graph, With(instruments, $"{instruments}\n  added(of: Int): String\n")));
        Assert.Empty(SchemaContract.FindBreakingChanges(With(instruments, $"{instruments} @deprecated\n"), With(instruments, "  other: Int\n")));
        Assert.Equal("The field Query.instruments was removed.", Assert.Single(SchemaContract.FindBreakingChanges(graph, With(instruments, "  other: Int\n"))).Text);
        Assert.Equal(
            "The argument Query.instrument(edition:) is new and must be given.",
            Assert.Single(SchemaContract.FindBreakingChanges(graph, With(instrument, instrument.Replace("(code: String!", "(code: String!, edition: Int!", StringComparison.Ordinal) + "\n"))).Text);
        Assert.Equal(
            SchemaChangeKind.ArgumentChangedType,
            Assert.Single(SchemaContract.FindBreakingChanges(graph, With(instrument, instrument.Replace("(code: String!", "(code: ID!", StringComparison.Ordinal) + "\n"))).Kind);
    }

    [Fact]
    public async Task Has_a_description_on_every_query_and_mutation()
    {
        await using var gateway = await RunningGateway.Start();
        var answer = await gateway.Ask("{ __schema { queryType { fields { name description } } mutationType { fields { name description } } } }");
        var schema = answer.GetProperty("data").GetProperty("__schema");
        var bare = new[] { "queryType", "mutationType" }
            .SelectMany(t => schema.GetProperty(t).GetProperty("fields").EnumerateArray())
            .Where(f => string.IsNullOrWhiteSpace(f.GetProperty("description").GetString()))
            .Select(f => f.GetProperty("name").GetString());
        Assert.Empty(bare);
    }

    /// <summary>No query asks for somebody else's entries, attendance, tasks or answers. Made red by adding a personId argument to myLog.</summary>
    [Fact]
    public async Task Has_no_argument_personId()
    {
        await using var gateway = await RunningGateway.Start();
        var answer = await gateway.Ask("{ __schema { types { name fields { name args { name } } } } }");
        var asking = answer.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray()
            .Where(t => t.GetProperty("name").GetString() != "Mutation" && t.GetProperty("fields").ValueKind == JsonValueKind.Array)
            .SelectMany(t => t.GetProperty("fields").EnumerateArray())
            .Where(f => f.GetProperty("args").EnumerateArray().Any(a => a.GetProperty("name").GetString()!.StartsWith("person", StringComparison.OrdinalIgnoreCase)))
            .Select(f => f.GetProperty("name").GetString());
        Assert.Empty(asking);
    }

    private static async Task<string> Printed()
    {
        await using var gateway = await RunningGateway.Start();
        return (await gateway.Http.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative))).ReplaceLineEndings("\n");
    }

    private static List<string> Broken(string printed) =>
        [.. SchemaContract.FindBreakingChanges(File.ReadAllText(Environment.GetEnvironmentVariable("LIVINGNETWORKS_SCHEMA_BASE") ?? Committed), printed).Select(c => c.Text)];

    internal static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LivingNetworks.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
