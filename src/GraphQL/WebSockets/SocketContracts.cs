using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LivingNetworks.GraphQL;

/// <summary>One client that speaks the protocol over a WebSocket.</summary>
public interface ISocketSession
{
    /// <summary>The connection of the client.</summary>
    ISocketConnection Connection { get; }
}

/// <summary>The WebSocket of a client.</summary>
public interface ISocketConnection
{
    /// <summary>The request that opened it.</summary>
    HttpContext HttpContext { get; }

    /// <summary>Whether nothing can be sent any more.</summary>
    bool IsClosed { get; }

    /// <summary>State of the connection.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>Signals that the client is gone.</summary>
    CancellationToken RequestAborted { get; }
}

/// <summary>What a client sent along with a message of the protocol.</summary>
public interface IOperationMessagePayload
{
    /// <summary>A JSON object, or nothing.</summary>
    JsonElement? Payload { get; }
}

/// <summary>Whether a connection is accepted.</summary>
public sealed class ConnectionStatus
{
    private static readonly ConnectionStatus _accepted = new(true, "Your connection was accepted.", null);

    private ConnectionStatus(bool accepted, string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        Accepted = accepted;
        Message = message;
        Extensions = extensions;
    }

    /// <summary>Whether it is.</summary>
    public bool Accepted { get; }

    /// <summary>Why, for a person; the reason of the close frame if it is not.</summary>
    public string Message { get; }

    /// <summary>Further facts; sent along if it is accepted.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>It is.</summary>
    public static ConnectionStatus Accept() => _accepted;

    /// <summary>It is not; the connection is closed with 4403.</summary>
    public static ConnectionStatus Reject() => Reject("Forbidden");

    /// <summary>It is not; the connection is closed with 4403.</summary>
    public static ConnectionStatus Reject(string message) => Reject(message, null);

    /// <summary>It is not; the connection is closed with 4403.</summary>
    public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions) => new(false, message, extensions);
}
