namespace LivingNetworks.Gateway.Tests;

/// <summary>The graph is a contract: what the gateway prints is what is committed.</summary>
public sealed class TheGraph
{
    /// <summary>Made red by renaming a field of Query. To take a wanted change over, run the tests with LIVINGNETWORKS_WRITE_SCHEMA=1.</summary>
    [Fact]
    public async Task Is_the_one_in_schema_graphql()
    {
        await using var gateway = await RunningGateway.Start();
        var printed = (await gateway.Http.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative))).ReplaceLineEndings("\n");
        var file = Path.Combine(Root(), "gateway", "schema.graphql");
        if (Environment.GetEnvironmentVariable("LIVINGNETWORKS_WRITE_SCHEMA") == "1") await File.WriteAllTextAsync(file, printed);
        Assert.Equal((await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"), printed);
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
        var answer = await gateway.Ask("{ __schema { queryType { fields { name args { name } } } } }");
        var asking = answer.GetProperty("data").GetProperty("__schema").GetProperty("queryType").GetProperty("fields").EnumerateArray()
            .Where(f => f.GetProperty("args").EnumerateArray().Any(a => a.GetProperty("name").GetString()!.StartsWith("person", StringComparison.OrdinalIgnoreCase)))
            .Select(f => f.GetProperty("name").GetString());
        Assert.Empty(asking);
    }

    internal static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LivingNetworks.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
