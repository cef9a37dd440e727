using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Http;

namespace LivingNetworks.GraphQL.WebSockets;

/// <summary>What the protocol graphql-transport-ws has a server say.</summary>
internal static class SocketMessages
{
    public const string Protocol = "graphql-transport-ws";

    public static readonly byte[] Ping = [.. "{\"type\":\"ping\"}"u8];

    public static void WriteNext(IBufferWriter<byte> buffer, string id, OperationResult result) => Write(buffer, id, "next", writer =>
    {
        writer.WritePropertyName("payload");
        ResultWriter.Write(writer, result);
    });

    public static void WriteErrors(IBufferWriter<byte> buffer, string id, IReadOnlyList<IError> errors) => Write(buffer, id, "error", writer =>
    {
        writer.WritePropertyName("payload");
        ResultWriter.WriteErrors(writer, errors);
    });

    public static void WriteComplete(IBufferWriter<byte> buffer, string id) => Write(buffer, id, "complete", _ => { });

    public static void Write(IBufferWriter<byte> buffer, string type, IReadOnlyDictionary<string, object?>? payload) => Write(buffer, null, type, writer =>
    {
        if (payload is not null)
        {
            writer.WritePropertyName("payload");
            JsonSerializer.Serialize(writer, payload);
        }
    });

    private static void Write(IBufferWriter<byte> buffer, string? id, string type, Action<Utf8JsonWriter> payload)
    {
        var writer = ResponseWriters.Rent(buffer);
        writer.WriteStartObject();
        if (id is not null)
        {
            writer.WriteString("id", id);
        }

        writer.WriteString("type", type);
        payload(writer);
        writer.WriteEndObject();
        writer.Flush();
        ResponseWriters.Return(writer);
    }
}

/// <summary>Why a server closes the connection.</summary>
internal static class SocketClosing
{
    public const WebSocketCloseStatus InvalidMessage = (WebSocketCloseStatus)4400;
    public const WebSocketCloseStatus Unauthorized = (WebSocketCloseStatus)4401;
    public const WebSocketCloseStatus Forbidden = (WebSocketCloseStatus)4403;
    public const WebSocketCloseStatus InitializationTimeout = (WebSocketCloseStatus)4408;
    public const WebSocketCloseStatus NotUnique = (WebSocketCloseStatus)4409;
    public const WebSocketCloseStatus TooManyInitializations = (WebSocketCloseStatus)4429;
}
