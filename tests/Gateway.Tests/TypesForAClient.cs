using System.Net.Http.Json;
using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Reference;

namespace LivingNetworks.Gateway.Tests;

/// <summary>A client in TypeScript takes its types, and its manifest of trusted documents, from the running gateway with graphql-codegen.</summary>
public sealed class TypesForAClient
{
    private static readonly string[] Documents =
    [
        "fragment Named on Network { id name state }",
        "query Mine($first: Int) { myNetworks(first: $first) { nodes { ...Named nextSession { title startsAt } } pageInfo { hasNextPage endCursor } } }",
        "mutation Hat($input: AddHatInput!) { addHat(input: $input) { id displayName } }",
        "query Kind { __typename }",
    ];

    /// <summary>Uses the types as they are meant, and once as they are not.</summary>
    private const string Program = """
        import { AddHatInput, HatMutation, MineQuery, MineQueryVariables, NetworkState } from './graphql';

        export const variables: MineQueryVariables = { first: 3 };
        export const names = (mine: MineQuery): string[] => (mine.myNetworks?.nodes ?? []).map(network => `${network.name} ${network.nextSession?.title ?? ''}`);
        export const input: AddHatInput = { commandId: '00000000-0000-0000-0000-000000000001', label: 'x' };
        export const who = (hat: HatMutation): string | undefined => hat.addHat?.displayName ?? undefined;
        export const alive = (state: NetworkState): boolean => state === 'ALIVE';
        // @ts-expect-error a label is required
        export const incomplete: AddHatInput = { commandId: '00000000-0000-0000-0000-000000000001' };
        // @ts-expect-error no such state
        export const nonsense: NetworkState = 'NONSENSE';
        """;

    [CodegenFact]
    public async Task Are_generated_and_hold()
    {
        JsonElement generated;
        await using (var gateway = await RunningGateway.Start())
        {
            generated = await ReferenceProcess.Run(
                "codegen.mjs", new { url = new Uri(gateway.Http.BaseAddress!, "/graphql").ToString(), documents = Documents, program = Program }, ReferenceProcess.Codegen);
        }

        Assert.Empty(generated.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()));
        Assert.Contains("export type AddHatInput = {", generated.GetProperty("types").GetString(), StringComparison.Ordinal);

        // What the client's build wrote is what the gateway can be told to trust.
        var manifest = Path.GetTempFileName() + ".json";
        await File.WriteAllTextAsync(manifest, generated.GetProperty("manifest").GetRawText());
        try
        {
            var kind = generated.GetProperty("manifest").EnumerateObject().Single(document => document.Value.GetString()!.StartsWith("query Kind", StringComparison.Ordinal));
            await using var gateway = await RunningGateway.Start(new Dictionary<string, string?> { ["GraphQL:TrustedDocuments"] = manifest });
            using var answer = await gateway.Http.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { documentId = kind.Name });
            Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
            Assert.Equal("HC0067", (await gateway.Ask("{ __typename }")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
        finally
        {
            File.Delete(manifest);
        }
    }
}
