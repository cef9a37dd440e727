using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>Apollo Client and urql work with our persisted operations and batches.</summary>
public sealed class PersistedOperationClientTests
{
    [ReferenceFact]
    public async Task Send_a_document_once_and_then_only_its_hash()
    {
        await using var server = await LibraryServer.Start(builder => builder
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage()
            .ModifyServerOptions(options => options.Batching = AllowedBatching.RequestBatching));

        var answers = await ReferenceProcess.Run("persisted.mjs", new { url = server.Url });

        foreach (var (client, hashed) in new[] { ("apollo", "POST"), ("apolloWithGet", "GET"), ("urql", "GET") })
        {
            var seen = answers.GetProperty(client);
            Assert.True(seen.GetProperty("hellos").EnumerateArray().Select(hello => hello.GetString()).SequenceEqual(["Hello, one", "Hello, two"]), seen.GetRawText());
            Assert.Equal(3, seen.GetProperty("mutation").GetInt32());

            // The hash is not known; the document with its hash; from then on the hash. The mutation likewise.
            var requests = seen.GetProperty("requests").EnumerateArray().ToList();
            Assert.Equal([false, true, false, false, true], requests.Select(request => request.GetProperty("hasQuery").GetBoolean()));
            Assert.Equal(hashed, requests[0].GetProperty("method").GetString());
            Assert.Equal(hashed, requests[2].GetProperty("method").GetString());
            Assert.Equal("POST", requests[4].GetProperty("method").GetString());
        }

        var batch = answers.GetProperty("batches");
        Assert.Equal(["Hello, one", "Hello, two", "Hello, three"], batch.GetProperty("hellos").EnumerateArray().Select(hello => hello.GetString()));
        Assert.True(Assert.Single(batch.GetProperty("requests").EnumerateArray()).GetProperty("isList").GetBoolean());
    }
}
