using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Fixtures;
using LivingNetworks.GraphQL.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>Clients that others wrote, each in its own process, against the running server.</summary>
public sealed class ClientTests(ITestOutputHelper output)
{
    private const string Counted = """[{"data":{"count":1}},{"data":{"count":2}},{"data":{"count":3}}]""";

    [ReferenceFact]
    public async Task Graphql_ws_works()
    {
        await using var server = await LibraryServer.Start(builder => builder
            .AddSubscriptions()
            .AddSocketSessionInterceptor<NotMallory>()
            .ModifyServerOptions(options => options.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(40)));

        var seen = await Run("graphql-ws.mjs", server);

        Assert.Equal(["connected", "pinged", "ponged"], seen.GetProperty("events").EnumerateArray().Select(text => text.GetString()).Order());
        Assert.Equal("""[{"data":{"hello":"Hello, world"}}]""", Raw(seen, "results", 0));
        Assert.Equal("""[{"data":{"reset":{"int":3}}}]""", Raw(seen, "results", 1));
        Assert.Equal(Counted, Raw(seen, "results", 2));
        Assert.Equal("""{"data":{"onLent":{"reader":"bob","author":{"name":"Hella"}}}}""", Raw(seen, "loans", 0));
        Assert.Equal(2, seen.GetProperty("loans").GetArrayLength());
        Assert.Contains("nothing", seen.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"code":4403,"reason":"Not you"}""", seen.GetProperty("rejected").GetRawText());
        await NothingIsLeft(server);
    }

    [ReferenceFact]
    public async Task Graphql_sse_works()
    {
        await using var server = await LibraryServer.Start(builder => builder
            .AddSubscriptions()
            .ModifyServerOptions(options => options.EventStreamKeepAliveInterval = TimeSpan.FromMilliseconds(40)));

        var seen = await Run("graphql-sse.mjs", server);

        Assert.Equal("""[{"data":{"hello":"Hello, world"}}]""", Raw(seen, "results", 0));
        Assert.Equal("""[{"data":{"reset":{"int":3}}}]""", Raw(seen, "results", 1));
        Assert.Equal(Counted, Raw(seen, "results", 2));
        Assert.Contains("nothing", seen.GetProperty("invalid")[0].GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"forever":"first"}}""", seen.GetProperty("left").GetRawText());
        Assert.Equal("""{"data":{"count":1}}""", seen.GetProperty("kept").GetRawText());
        await NothingIsLeft(server);
    }

    [ReferenceFact]
    public async Task Urql_works_over_HTTP_WebSocket_and_server_sent_events()
    {
        await using var server = await LibraryServer.Start(builder => builder.AddSubscriptions());

        var seen = await Run("urql.mjs", server);

        Assert.Equal("""{"data":{"hello":"Hello, urql"}}""", seen.GetProperty("query").GetRawText());
        Assert.Equal("taken", seen.GetProperty("mutation").GetProperty("data").GetProperty("addBook").GetProperty("errors")[0].GetProperty("title").GetString());
        Assert.Contains("nothing", seen.GetProperty("invalid")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(Counted, seen.GetProperty("overSocket").GetRawText());
        Assert.Equal(Counted, seen.GetProperty("overEvents").GetRawText());
        Assert.Contains("There is no such reader.", seen.GetProperty("refused").GetRawText(), StringComparison.Ordinal);
        await NothingIsLeft(server);
    }

    [ReferenceFact]
    public async Task Apollo_Client_works_over_HTTP_and_WebSocket()
    {
        await using var server = await LibraryServer.Start(builder => builder.AddSubscriptions());

        var seen = await Run("apollo.mjs", server);

        var books = seen.GetProperty("query").GetProperty("books");
        Assert.Equal(25, books.GetProperty("totalCount").GetInt32());
        Assert.Equal("Multatuli", books.GetProperty("nodes")[0].GetProperty("author").GetProperty("name").GetString());
        Assert.Equal("New", seen.GetProperty("mutation").GetProperty("addBook").GetProperty("book").GetProperty("title").GetString());
        Assert.Contains("nothing", seen.GetProperty("invalid")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("[1,2,3]", seen.GetProperty("events").GetRawText());
        Assert.Equal("""["NO_READER"]""", seen.GetProperty("refused").GetRawText());
        await NothingIsLeft(server);
    }

    private async Task<JsonElement> Run(string script, LibraryServer server)
    {
        var seen = await ReferenceProcess.Run(script, new { url = server.Url });
        output.WriteLine(seen.GetRawText());
        return seen;
    }

    private static string Raw(JsonElement seen, string list, int index) => seen.GetProperty(list)[index].GetRawText();

    private static async Task NothingIsLeft(LibraryServer server)
    {
        await server.Services.GetRequiredService<Watch>().UntilRunning(0);
        await server.UntilNoneIsOpen();
    }

    private sealed class NotMallory : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default) =>
            new(connectionInitMessage.Payload?.GetProperty("user").GetString() == "mallory" ? ConnectionStatus.Reject("Not you") : ConnectionStatus.Accept());
    }
}
