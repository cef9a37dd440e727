using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace LivingNetworks.GraphQL.Tests.WebSockets;

/// <summary>A client that says exactly what a test has it say.</summary>
internal sealed class SocketClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1024 * 1024];

    public WebSocketState State => _socket.State;

    public string? Protocol => _socket.SubProtocol;

    public static async Task<SocketClient> Open(string url, string? protocol = "graphql-transport-ws", params (string Name, string Value)[] headers)
    {
        var client = new SocketClient();
        client._socket.Options.KeepAliveInterval = TimeSpan.Zero;
        if (protocol is not null) client._socket.Options.AddSubProtocol(protocol);
        foreach (var (name, value) in headers) client._socket.Options.SetRequestHeader(name, value);
        await client._socket.ConnectAsync(new Uri(url.Replace("http://", "ws://", StringComparison.Ordinal)), CancellationToken.None);
        return client;
    }

    /// <summary>Open and acknowledged, with the bearer token sent along if there is one.</summary>
    public static async Task<SocketClient> Introduced(string url, string? token = null, params (string Name, string Value)[] headers)
    {
        var client = await Open(url, headers: headers);
        await client.Send(token is null
            ? """{"type":"connection_init"}"""
            : JsonSerializer.Serialize(new { type = "connection_init", payload = new { Authorization = "Bearer " + token } }));
        Assert.Equal("""{"type":"connection_ack"}""", await client.Hear());
        return client;
    }

    public Task Send(string message, WebSocketMessageType type = WebSocketMessageType.Text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message), type, endOfMessage: true, CancellationToken.None);

    public Task Subscribe(string id, string query) =>
        Send(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    public Task Break() => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Abort() => _socket.Abort();

    /// <summary>The next message that is not a ping, or how the server closed the connection.</summary>
    public async Task<string> Hear(bool withPings = false)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult received;
            do
            {
                received = await _socket.ReceiveAsync(_buffer.AsMemory(length), patience.Token);
                length += received.Count;
            }
            while (!received.EndOfMessage);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                if (_socket.State == WebSocketState.CloseReceived) await Agree();
                return $"{(int)_socket.CloseStatus!} {_socket.CloseStatusDescription}";
            }

            var text = Encoding.UTF8.GetString(_buffer, 0, length);
            if (withPings || text != """{"type":"ping"}""") return text;
        }
    }

    /// <summary>A server that has waited long for this, because the machine stood still, is gone.</summary>
    private async Task Agree()
    {
        try
        {
            await Break();
        }
        catch (Exception exception) when (exception is WebSocketException or IOException)
        {
            // what it said before it went was heard
        }
    }

    public void Dispose() => _socket.Dispose();
}
