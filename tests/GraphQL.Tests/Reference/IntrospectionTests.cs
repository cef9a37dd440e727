using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Fixtures;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>The schema that is written and the one that introspection tells are the same to the reference, which finds no fault in them.</summary>
public sealed class IntrospectionTests
{
    [ReferenceFact]
    public async Task The_library_is_the_same_written_and_introspected() => await Compare(await Library.Executor());

    [ReferenceFact]
    public async Task The_twin_is_the_same_written_and_introspected() => await Compare(await Twin.Executor());

    private static async Task Compare(IRequestExecutor executor)
    {
        var query = (await ReferenceProcess.Run("schema.mjs", new { })).GetProperty("query").GetString()!;
        var request = OperationRequestBuilder.New().SetDocument(query).AllowIntrospection().Build();
        var introspection = await executor.ExecuteAsync(request);
        Assert.Empty(introspection.Errors);

        var answer = await ReferenceProcess.Run(
            "schema.mjs", new { sdl = executor.Schema.Print(), introspection = JsonElement.Parse(introspection.ToJson()) });

        Assert.Empty(answer.GetProperty("problems").EnumerateArray());
        Assert.Equal(answer.GetProperty("sdl").GetString(), answer.GetProperty("introspected").GetString());
    }
}
