using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using LivingNetworks.GraphQL.Tests.WebSockets;
using LivingNetworks.Testing;

namespace LivingNetworks.Gateway.Tests;

/// <summary>With a manifest of trusted documents, whoever is not signed in runs those and nothing else.</summary>
public sealed class TrustedDocumentsOnly : IDisposable
{
    private readonly string _manifest = Path.Combine(Path.GetTempPath(), $"ln-manifest-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(_manifest);

    [Fact]
    public async Task Are_run_for_somebody_unknown()
    {
        await using var gateway = await WithManifest();
        var trusted = await Ask(gateway, new { id = "kind" });
        var other = await Ask(gateway, new { query = "{ __typename }" });
        var introspection = await Ask(gateway, new { query = "{ __schema { description } }" });
        Assert.Equal("Query", trusted.GetProperty("data").GetProperty("__typename").GetString());
        Assert.Equal("HC0067", Code(other));
        Assert.False(other.TryGetProperty("data", out _));
        Assert.Equal("HC0067", Code(introspection));
    }

    [Fact]
    public async Task Do_not_bind_somebody_who_is_signed_in()
    {
        await using var gateway = await WithManifest();
        var answer = await Ask(gateway, new { query = "{ __typename }" }, TestTokens.For(Guid.NewGuid(), DateTimeOffset.UtcNow));
        Assert.Equal("Query", answer.GetProperty("data").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Are_not_undone_by_a_token_that_is_not_valid()
    {
        await using var gateway = await WithManifest();
        Assert.Equal("HC0067", Code(await Ask(gateway, new { query = "{ __typename }" }, "a.b.c")));
    }

    [Fact]
    public async Task Hold_over_WebSocket_too()
    {
        await using var gateway = await WithManifest();
        var token = TestTokens.For(Guid.NewGuid(), DateTimeOffset.UtcNow);
        Assert.Contains("\"HC0067\"", await Subscribe(gateway, new { query = "{ __typename }" }), StringComparison.Ordinal);
        Assert.Contains("\"__typename\":\"Query\"", await Subscribe(gateway, new { id = "kind" }), StringComparison.Ordinal);
        Assert.Contains("\"__typename\":\"Query\"", await Subscribe(gateway, new { query = "{ __typename }" }, token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_meant_over_a_WebSocket_as_well()
    {
        await using var gateway = await WithManifest();
        using var unknown = await SocketClient.Introduced(gateway.Graph);
        await unknown.Subscribe("1", "{ __typename }");
        Assert.Contains("\"code\":\"HC0067\"", await unknown.Hear(), StringComparison.Ordinal);

        using var known = await SocketClient.Introduced(gateway.Graph, TestTokens.For(Guid.NewGuid(), DateTimeOffset.UtcNow));
        await known.Subscribe("1", "{ __typename }");
        Assert.Contains("\"__typename\":\"Query\"", await known.Hear(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_off_without_the_setting()
    {
        await using var gateway = await RunningGateway.Start();
        Assert.Equal("Query", (await gateway.Ask("{ __typename }")).GetProperty("data").GetProperty("__typename").GetString());
        Assert.Equal("HC0015", Code(await Ask(gateway, new { id = "kind" })));
    }

    private async Task<RunningGateway> WithManifest()
    {
        await File.WriteAllTextAsync(_manifest, """{"kind":"{ __typename }"}""");
        return await RunningGateway.Start(new Dictionary<string, string?> { ["GraphQL:TrustedDocuments"] = _manifest });
    }

    private static async Task<JsonElement> Ask(RunningGateway gateway, object body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await gateway.Http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>The first answer over a WebSocket.</summary>
    private static async Task<string> Subscribe(RunningGateway gateway, object payload, string? token = null)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        if (token is not null) socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        await socket.ConnectAsync(new UriBuilder(gateway.Http.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, limit.Token);
        var buffer = new byte[16 * 1024];
        foreach (object message in new object[] { new { type = "connection_init" }, new { id = "1", type = "subscribe", payload } })
        {
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, limit.Token);
            var read = await socket.ReceiveAsync(buffer, limit.Token);
            if (message.GetType().GetProperty("id") is not null) return Encoding.UTF8.GetString(buffer, 0, read.Count);
        }

        return "";
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
