using System.Diagnostics;
using System.Net.WebSockets;
using LivingNetworks.GraphQL.Tests.Fixtures;
using LivingNetworks.GraphQL.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Tests.WebSockets;

public sealed class SocketLimitTests
{
    [Fact]
    public async Task A_client_that_does_not_introduce_itself_in_time_is_4408()
    {
        await using var server = await Server(options => options.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(100));
        using var client = await SocketClient.Open(server.Url);

        Assert.Equal("4408 Connection initialization timeout.", await client.Hear());
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_1009_in_one_frame_or_in_many()
    {
        await using var server = await Server(options => options.Sockets.MaxAllowedMessageSize = 5000);
        using var client = await SocketClient.Introduced(server.Url);
        await client.Send("{\"type\":\"ping\",\"payload\":{\"a\":\"" + new string('x', 4900) + "\"}}");
        Assert.Equal("""{"type":"pong"}""", await client.Hear());

        await client.Send("{\"type\":\"ping\",\"payload\":{\"a\":\"" + new string('x', 100_000) + "\"}}");

        Assert.Equal("1009 A message may have 5000 bytes.", await client.Hear());
    }

    [Fact]
    public async Task More_connections_than_allowed_are_503_until_one_ends()
    {
        await using var server = await Server(options => options.Sockets.MaxConnections = 2);
        using var first = await SocketClient.Introduced(server.Url);
        using var second = await SocketClient.Open(server.Url);

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => SocketClient.Open(server.Url));
        await first.Break();
        await first.Hear();
        using var third = await WhenThereIsRoom(server);

        Assert.Contains("503", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_operations_than_allowed_on_one_connection_are_refused_one_by_one()
    {
        await using var server = await Server(options => options.Sockets.MaxOperationsPerConnection = 2);
        using var client = await SocketClient.Introduced(server.Url);
        await client.Subscribe("1", "subscription { forever }");
        await client.Hear();
        await client.Subscribe("2", "subscription { forever }");
        await client.Hear();

        await client.Subscribe("3", "subscription { forever }");
        var refused = await client.Hear();
        await client.Send("""{"id":"1","type":"complete"}""");
        await server.Services.GetRequiredService<Watch>().UntilRunning(1);
        var accepted = refused;
        for (var i = 0; i < 3_000 && accepted == refused; i++) // the place is free a moment after the source has ended
        {
            await Task.Delay(10);
            await client.Subscribe("3", "subscription { forever }");
            accepted = await client.Hear();
        }

        Assert.StartsWith("""{"id":"3","type":"error","payload":[{"message":"No more than 2 operations""", refused, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"TOO_MANY_OPERATIONS\"", refused, StringComparison.Ordinal);
        Assert.Contains("""{"id":"3","type":"next",""", accepted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_subscriptions_than_allowed_on_the_server_are_refused()
    {
        await using var server = await Server(options => options.MaxConcurrentSubscriptions = 1);
        using var first = await SocketClient.Introduced(server.Url);
        using var second = await SocketClient.Introduced(server.Url);
        await first.Subscribe("1", "subscription { forever }");
        await first.Hear();

        await second.Subscribe("1", "subscription { forever }");
        var refused = await second.Hear();
        await second.Subscribe("2", "{ hello }");

        Assert.StartsWith("""{"id":"1","type":"error",""", refused, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"TOO_MANY_SUBSCRIPTIONS\"", refused, StringComparison.Ordinal);
        Assert.Contains("Hello", await second.Hear(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_pings_and_takes_a_silent_client_for_gone()
    {
        var clock = new SetClock();
        await using var server = await Server(
            options =>
            {
                options.Sockets.KeepAliveInterval = TimeSpan.FromSeconds(5);
                options.Sockets.KeepAliveTimeout = TimeSpan.FromSeconds(30);
            },
            clock);
        using var client = await SocketClient.Introduced(server.Url);
        await client.Subscribe("1", "subscription { forever }");
        await client.Hear();
        var watch = server.Services.GetRequiredService<Watch>();
        for (var (rounds, pings) = (0, 0); pings < 12; rounds++) // a round may have none: a ping is not sent while another is
        {
            Assert.True(rounds < 3_000, $"{pings} pings in {rounds} rounds.");
            clock.Advance(TimeSpan.FromSeconds(5));
            await client.Send("""{"type":"pong"}""");
            await client.Send("""{"type":"ping"}""");
            string heard;
            while ((heard = await client.Hear(withPings: true)) == """{"type":"ping"}""") pings++;
            Assert.Equal("""{"type":"pong"}""", heard); // so the server has heard all before the clock moves on
        }

        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(1, watch.Running); // twice and more what a silent client has, and now half a minute of silence
        clock.Advance(TimeSpan.FromSeconds(5));
        await watch.UntilRunning(0);

        await Assert.ThrowsAsync<WebSocketException>(async () =>
        {
            while (true) await client.Hear(withPings: true);
        });
    }

    [Fact]
    public async Task A_client_that_does_not_read_holds_its_source_up_and_no_memory_grows()
    {
        var clock = new SetClock();
        await using var server = await Server(
            options =>
            {
                options.Sockets.KeepAliveInterval = TimeSpan.FromSeconds(5);
                options.Sockets.KeepAliveTimeout = TimeSpan.FromSeconds(30);
            },
            clock);
        using var client = await SocketClient.Introduced(server.Url);
        var watch = server.Services.GetRequiredService<Watch>();
        await client.Subscribe("1", "subscription { flooded }");
        await watch.UntilRunning(1);

        Assert.InRange(await watch.UntilHeldUp(), 1, 500); // 100 kB each: what the network holds, and no more
        clock.Advance(TimeSpan.FromSeconds(35));
        await watch.UntilRunning(0); // and then the client counts as gone
    }

    [Fact]
    public async Task A_client_that_begins_and_ends_without_pause_leaves_nothing_behind()
    {
        await using var server = await Server(_ => { });
        using var client = await SocketClient.Introduced(server.Url);
        var reading = Until(client, "pong");
        for (var i = 0; i < 2000; i++)
        {
            await client.Subscribe("same", "subscription { forever }");
            await client.Send("""{"id":"same","type":"complete"}""");
        }

        await client.Send("""{"type":"ping"}""");
        await reading;
        await server.Services.GetRequiredService<Watch>().UntilRunning(0);
        var executor = (RequestExecutor)server.Services.GetRequiredService<IRequestExecutor>();
        for (var i = 0; executor.OpenSubscriptions > 0; i++)
        {
            Assert.True(i < 6_000, $"{executor.OpenSubscriptions} subscriptions are open.");
            await Task.Delay(10);
        }

        await client.Subscribe("last", "{ hello }");
        await Until(client, "Hello");
    }

    [Fact]
    public async Task A_client_that_does_not_agree_to_the_end_is_cut_off()
    {
        await using var server = await Server(_ => { });
        using var client = await SocketClient.Introduced(server.Url);
        await client.Subscribe("1", "subscription { forever }");
        await client.Hear();

        var clock = Stopwatch.StartNew();
        await server.Stop(); // the client neither reads nor closes

        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(25)); // a server that nobody cuts short waits for 30
        Assert.Equal(0, server.Services.GetRequiredService<Watch>().Running);
    }

    private static async Task Until(SocketClient client, string part)
    {
        while (!(await client.Hear()).Contains(part, StringComparison.Ordinal))
        {
        }
    }

    private static async Task<SocketClient> WhenThereIsRoom(LibraryServer server)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await SocketClient.Introduced(server.Url);
            }
            catch (WebSocketException) when (i < 3_000)
            {
                await Task.Delay(10);
            }
        }
    }

    private static Task<LibraryServer> Server(Action<GraphQLServerOptions> modify, TimeProvider? clock = null) => LibraryServer.Start(builder =>
    {
        builder.AddSubscriptions().ModifyServerOptions(modify);
        if (clock is not null) builder.Services.AddSingleton(clock);
    });
}
