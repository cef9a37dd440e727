using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Fixtures;
using LivingNetworks.GraphQL.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.WebSockets;

/// <summary>graphql-transport-ws, message by message: what is answered, and with which code a connection is closed.</summary>
public sealed class ProtocolTests : IAsyncLifetime
{
    private LibraryServer _server = null!;

    private Watch Watch => _server.Services.GetRequiredService<Watch>();

    private ITopicEventSender Sender => _server.Services.GetRequiredService<ITopicEventSender>();

    public async Task InitializeAsync() => _server = await LibraryServer.Start(builder => builder.AddSubscriptions());

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_subscription_gives_its_events_and_then_its_end()
    {
        using var client = await SocketClient.Introduced(_server.Url);

        await client.Send("""{"id":"1","type":"subscribe","payload":{"query":"subscription S($n: Int!) { count(to: $n) }","operationName":"S","variables":{"n":2},"extensions":{}}}""");

        Assert.Equal("graphql-transport-ws", client.Protocol);
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"count":1}}}""", await client.Hear());
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"count":2}}}""", await client.Hear());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.Hear());
    }

    [Fact]
    public async Task Queries_and_mutations_have_one_result()
    {
        using var client = await SocketClient.Introduced(_server.Url);

        await client.Subscribe("q", "{ hello }");
        Assert.Equal("""{"id":"q","type":"next","payload":{"data":{"hello":"Hello, world"}}}""", await client.Hear());
        Assert.Equal("""{"id":"q","type":"complete"}""", await client.Hear());
        await client.Subscribe("q", "mutation { reset { int } }");
        Assert.Equal("""{"id":"q","type":"next","payload":{"data":{"reset":{"int":3}}}}""", await client.Hear());
        Assert.Equal("""{"id":"q","type":"complete"}""", await client.Hear());
    }

    [Theory]
    [InlineData("{ nothing }", "nothing")]
    [InlineData("{ hello", "Expected")]
    [InlineData("subscription { lentTo(reader: \\\"nobody\\\") { reader } }", "NO_READER")]
    [InlineData("subscription { closed }", "AUTH_NOT_AUTHENTICATED")]
    public async Task An_error_of_the_request_is_final(string query, string expected)
    {
        using var client = await SocketClient.Introduced(_server.Url);

        await client.Send("""{"id":"1","type":"subscribe","payload":{"query":"QUERY"}}""".Replace("QUERY", query, StringComparison.Ordinal));
        var error = JsonElement.Parse(await client.Hear());
        await client.Subscribe("1", "{ hello }"); // the id is free, and nothing else was said about it

        Assert.Equal(["id", "type", "payload"], error.EnumerateObject().Select(property => property.Name));
        Assert.Equal("error", error.GetProperty("type").GetString());
        Assert.Contains(expected, error.GetProperty("payload").EnumerateArray().Single().GetRawText(), StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"1","type":"next","payload":{"data":{"hello":""", await client.Hear(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_fails_ends_in_an_error_that_tells_nothing()
    {
        using var client = await SocketClient.Introduced(_server.Url);

        await client.Subscribe("1", "subscription { failing }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"failing":1}}}""", await client.Hear());
        Assert.Equal(
            """{"id":"1","type":"error","payload":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["failing"]}]}""",
            await client.Hear());
    }

    [Fact]
    public async Task A_client_that_completes_hears_no_more_and_its_source_ends()
    {
        using var client = await SocketClient.Introduced(_server.Url);
        await client.Subscribe("1", "subscription { forever }");
        Assert.Contains("first", await client.Hear(), StringComparison.Ordinal);
        await Watch.UntilRunning(1);

        await client.Send("""{"id":"1","type":"complete"}""");
        await Watch.UntilRunning(0);
        await client.Send("""{"id":"1","type":"complete"}""");
        await client.Subscribe("1", "{ hello }");

        Assert.Contains("Hello", await client.Hear(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_client_that_leaves_ends_its_sources(bool abruptly)
    {
        using var client = await SocketClient.Introduced(_server.Url);
        await client.Subscribe("1", "subscription { forever }");
        await client.Subscribe("2", "subscription { forever }");
        await Watch.UntilRunning(2);

        if (abruptly) client.Abort();
        else await client.Break();

        await Watch.UntilRunning(0);
        await _server.UntilNoneIsOpen();
    }

    [Fact]
    public async Task Several_operations_run_beside_each_other()
    {
        using var client = await SocketClient.Introduced(_server.Url);
        await client.Subscribe("loans", "subscription { onLent { reader } }");
        await client.Subscribe("forever", "subscription { forever }");
        Assert.Contains("first", await client.Hear(), StringComparison.Ordinal);
        var topics = _server.Services.GetRequiredService<GraphQL.Subscriptions.InMemoryTopics>();
        while (topics.Listeners == 0) await Task.Delay(5);

        await client.Subscribe("query", "{ hello }");
        Assert.Contains("Hello", await client.Hear(), StringComparison.Ordinal);
        Assert.Contains("complete", await client.Hear(), StringComparison.Ordinal);
        await Sender.SendAsync("OnLent", new Loan(1, "ann"));

        Assert.Equal("""{"id":"loans","type":"next","payload":{"data":{"onLent":{"reader":"ann"}}}}""", await client.Hear());
    }

    [Fact]
    public async Task A_ping_is_answered_before_and_after_the_introduction()
    {
        using var client = await SocketClient.Open(_server.Url);

        await client.Send("""{"type":"ping","payload":{"a":1}}""");
        Assert.Equal("""{"type":"pong"}""", await client.Hear());
        await client.Send("""{"type":"connection_init","payload":null}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.Hear());
        await client.Send("""{"type":"pong"}""");
        await client.Send("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.Hear());
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"start"}""")]
    [InlineData("""{"type":"connection_init","payload":"secret"}""")]
    [InlineData("""{"type":"ping","payload":[]}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"connection_ack"}""")]
    public async Task What_is_no_message_is_4400(string message)
    {
        using var client = await SocketClient.Open(_server.Url);

        await client.Send(message);

        Assert.StartsWith("4400 ", await client.Hear(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"id":"","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"id":7,"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"id":"1","type":"subscribe"}""")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{}}""")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":7}}""")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }","variables":[]}}""")]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }","operationName":1}}""")]
    public async Task A_subscribe_message_of_another_form_is_4400(string message)
    {
        using var client = await SocketClient.Introduced(_server.Url);

        await client.Send(message);

        Assert.StartsWith("4400 ", await client.Hear(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_message_is_4400()
    {
        using var client = await SocketClient.Introduced(_server.Url);

        await client.Send("""{"type":"ping"}""", WebSocketMessageType.Binary);

        Assert.StartsWith("4400 ", await client.Hear(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_before_the_introduction_is_4401()
    {
        using var client = await SocketClient.Open(_server.Url);

        await client.Subscribe("1", "{ hello }");

        Assert.Equal("4401 Unauthorized", await client.Hear());
    }

    [Fact]
    public async Task A_second_introduction_is_4429()
    {
        using var client = await SocketClient.Introduced(_server.Url);

        await client.Send("""{"type":"connection_init"}""");

        Assert.Equal("4429 Too many initialization requests.", await client.Hear());
    }

    [Fact]
    public async Task An_id_that_is_in_use_is_4409_and_ends_everything()
    {
        using var client = await SocketClient.Introduced(_server.Url);
        await client.Subscribe("1", "subscription { forever }");
        await client.Hear();

        await client.Subscribe("1", "subscription { forever }");

        Assert.Equal("4409 The subscription id is not unique.", await client.Hear());
        await Watch.UntilRunning(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    [InlineData("mqtt")]
    public async Task Another_sub_protocol_is_1002(string? protocol)
    {
        using var client = await SocketClient.Open(_server.Url, protocol);

        Assert.Null(client.Protocol);
        Assert.Equal("1002 The sub-protocol must be graphql-transport-ws.", await client.Hear());
    }

    [Fact]
    public async Task One_of_several_sub_protocols_is_enough()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("other");
        socket.Options.AddSubProtocol("graphql-transport-ws");

        await socket.ConnectAsync(new Uri(_server.Url.Replace("http://", "ws://", StringComparison.Ordinal)), CancellationToken.None);

        Assert.Equal("graphql-transport-ws", socket.SubProtocol);
    }

    [Fact]
    public async Task An_endpoint_may_have_only_sockets_or_none()
    {
        var sockets = _server.Url.Replace("/graphql", "/only-sockets", StringComparison.Ordinal);
        var http = _server.Url.Replace("/graphql", "/only-http", StringComparison.Ordinal);
        using var client = await SocketClient.Introduced(sockets);

        await client.Subscribe("1", "{ hello }");

        Assert.Contains("Hello", await client.Hear(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _server.Client.GetAsync(sockets)).StatusCode);
        await Assert.ThrowsAsync<WebSocketException>(() => SocketClient.Open(http));
        Assert.Equal(HttpStatusCode.OK, (await _server.Client.GetAsync(http + "?query={hello}")).StatusCode);
    }

    [Fact]
    public async Task A_server_that_stops_says_1001_and_does_not_wait_for_subscriptions()
    {
        using var client = await SocketClient.Introduced(_server.Url);
        await client.Subscribe("1", "subscription { forever }");
        await client.Hear();

        var stopping = _server.Stop();

        Assert.Equal("1001 The server is going away.", await client.Hear());
        await stopping.WaitAsync(TimeSpan.FromSeconds(25));
        Assert.Equal(0, Watch.Running);
    }
}
