using System.Collections.Concurrent;
using System.Security.Claims;
using LivingNetworks.GraphQL.Tests.Fixtures;
using LivingNetworks.GraphQL.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.WebSockets;

public sealed class SessionInterceptorTests
{
    private readonly Guard _guard = new();

    [Fact]
    public async Task A_connection_may_be_accepted_by_what_the_client_sends_along()
    {
        await using var server = await Server();
        using var client = await SocketClient.Introduced(server.Url, "good");

        await client.Subscribe("1", "subscription { closed }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"closed":"first"}}}""", await client.Hear());
    }

    [Theory]
    [InlineData("""{"type":"connection_init"}""")]
    [InlineData("""{"type":"connection_init","payload":{"Authorization":"Bearer bad"}}""")]
    public async Task A_connection_that_is_rejected_is_4403(string introduction)
    {
        await using var server = await Server();
        using var client = await SocketClient.Open(server.Url);

        await client.Send(introduction);

        Assert.Equal("4403 Not you", await client.Hear());
    }

    [Fact]
    public async Task The_reason_of_a_rejection_is_shortened_to_what_a_close_frame_holds()
    {
        await using var server = await Server();
        using var client = await SocketClient.Open(server.Url);

        await client.Send("""{"type":"connection_init","payload":{"Authorization":"Bearer long"}}""");

        Assert.StartsWith("4403 éééé", await client.Hear(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interceptor_that_fails_is_1011_and_tells_nothing()
    {
        await using var server = await Server();
        using var client = await SocketClient.Open(server.Url);

        await client.Send("""{"type":"connection_init","payload":{"Authorization":"Bearer throw"}}""");

        Assert.Equal("1011 Internal server error", await client.Hear());
    }

    [Fact]
    public async Task A_request_may_be_given_state_or_refused()
    {
        await using var server = await Server();
        using var client = await SocketClient.Introduced(server.Url, "good");

        await client.Subscribe("no", "{ hello }");
        Assert.Equal("""{"id":"no","type":"error","payload":[{"message":"Not this","extensions":{"code":"NO"}}]}""", await client.Hear());
        await _guard.HasSeen("complete no"); // of an end the client hears first
        await client.Subscribe("yes", "{ hello }");
        Assert.Contains("Hello", await client.Hear(), StringComparison.Ordinal);
        Assert.Contains("complete", await client.Hear(), StringComparison.Ordinal);
        await _guard.HasSeen("complete yes");
        await client.Send("""{"type":"ping","payload":{"n":1}}""");
        Assert.Equal("""{"type":"pong","payload":{"seen":1}}""", await client.Hear());
        await client.Send("""{"type":"pong"}""");
        await client.Break();
        await _guard.HasSeen("close");

        Assert.Equal(["connect", "request no", "complete no", "request yes", "result yes", "complete yes", "ping", "pong", "close"], _guard.Seen);
    }

    [Fact]
    public async Task An_operation_whose_last_message_is_sent_takes_no_place_and_the_session_is_over_after_it()
    {
        _guard.MayComplete = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Server(options => options.Sockets.MaxOperationsPerConnection = 1);
        using var client = await SocketClient.Introduced(server.Url, "good");

        await client.Subscribe("1", "{ hello }");
        var first = (await client.Hear(), await client.Hear());
        await client.Subscribe("1", "{ hello }");
        var second = (await client.Hear(), await client.Hear());
        await client.Break();
        var end = await client.Hear();
        await Task.Delay(100); // time for a session that would not wait
        _guard.MayComplete.SetResult();
        await _guard.HasSeen("close");

        Assert.Equal(("""{"id":"1","type":"next","payload":{"data":{"hello":"Hello, world"}}}""", """{"id":"1","type":"complete"}"""), first);
        Assert.Equal(first, second);
        Assert.StartsWith("1000", end, StringComparison.Ordinal);
        Assert.Equal(["complete 1", "complete 1", "close"], _guard.Seen.TakeLast(3));
    }

    /// <summary>While the features of a context change, others that read it can find nothing. Red once: the user of the context looked up by each operation,
    /// of which one in some thousands had an unexpected error.</summary>
    [Fact]
    public async Task No_operation_changes_the_context_that_others_read()
    {
        await using var server = await Server();
        using var client = await SocketClient.Introduced(server.Url, "nobody");
        await client.Send("""{"type":"ping","payload":{"n":1}}""");
        await client.Hear();
        var before = _guard.Revision;

        await client.Subscribe("1", "{ hello }");
        await client.Hear();

        Assert.NotEqual(0, before);
        Assert.Equal(before, _guard.Revision);
    }

    private Task<LibraryServer> Server(Action<GraphQLServerOptions>? modify = null) => LibraryServer.Start(builder =>
    {
        builder.AddSubscriptions().AddSocketSessionInterceptor<Guard>().ModifyServerOptions(modify ?? (_ => { }));
        builder.Services.AddSingleton(_guard);
    });

    private sealed class Guard : DefaultSocketSessionInterceptor
    {
        public ConcurrentQueue<string> Seen { get; } = [];

        /// <summary>What the end of each operation waits for.</summary>
        public TaskCompletionSource? MayComplete { get; set; }

        /// <summary>Of the features of the context, when a ping or a result passed last.</summary>
        public int Revision { get; private set; }

        public async Task HasSeen(string what)
        {
            for (var i = 0; !Seen.Contains(what); i++)
            {
                Assert.True(i < 6_000, $"Not {what} after {string.Join(", ", Seen)}.");
                await Task.Delay(10);
            }
        }

        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
        {
            Seen.Enqueue("connect");
            var header = connectionInitMessage.Payload is { } payload ? payload.GetProperty("Authorization").GetString() : null;
            if (header == "Bearer good")
            {
                session.Connection.HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "1")], "test"));
                return new(ConnectionStatus.Accept());
            }

            return header switch
            {
                "Bearer nobody" => new(ConnectionStatus.Accept()),
                "Bearer throw" => throw new InvalidOperationException("secret"),
                "Bearer long" => new(ConnectionStatus.Reject(new string('é', 200))),
                _ => new(ConnectionStatus.Reject("Not you")),
            };
        }

        public override ValueTask OnRequestAsync(
            ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
        {
            Seen.Enqueue($"request {operationSessionId}");
            return operationSessionId == "no"
                ? throw new GraphQLException(ErrorBuilder.New().SetMessage("Not this").SetCode("NO").Build())
                : default;
        }

        public override ValueTask<OperationResult> OnResultAsync(
            ISocketSession session, string operationSessionId, OperationResult result, CancellationToken cancellationToken = default)
        {
            Seen.Enqueue($"result {operationSessionId}");
            Revision = session.Connection.HttpContext.Features.Revision;
            return base.OnResultAsync(session, operationSessionId, result, cancellationToken);
        }

        public override async ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default)
        {
            if (MayComplete is { } may) await may.Task;
            Seen.Enqueue($"complete {operationSessionId}");
        }

        public override ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
            ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default)
        {
            Seen.Enqueue("ping");
            Revision = session.Connection.HttpContext.Features.Revision;
            return new(new Dictionary<string, object?> { ["seen"] = pingMessage.Payload!.Value.GetProperty("n").GetInt32() });
        }

        public override ValueTask OnPongAsync(
            ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default)
        {
            Seen.Enqueue("pong");
            return default;
        }

        public override ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default)
        {
            Seen.Enqueue("close");
            return default;
        }
    }
}
