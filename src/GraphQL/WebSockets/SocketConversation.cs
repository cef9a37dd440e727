using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.GraphQL.WebSockets;

/// <summary>
/// Speaks graphql-transport-ws with one client. One loop listens; operations run beside it and take turns in sending. Who sends waits
/// until the client takes it, so a slow client slows its operations down and nothing piles up.
/// </summary>
internal sealed partial class SocketConversation(
    HttpContext context,
    WebSocket socket,
    RequestExecutor executor,
    GraphQLSocketOptions options,
    ISocketSessionInterceptor interceptor,
    TimeProvider clock,
    ILogger<SocketConversation> logger) : ISocketSession, ISocketConnection, IDisposable
{
    private const string InternalError = "Internal server error";

    private readonly ConcurrentDictionary<string, SocketOperation> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, bool> _underWay = new();
    private readonly CancellationTokenSource _ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private bool _isIntroduced;
    private volatile bool _isAcknowledged;
    private long _lastHeard = clock.GetTimestamp();

    public ISocketConnection Connection => this;

    public HttpContext HttpContext => context;

    public bool IsClosed => _isClosing == 1 || socket.State != WebSocketState.Open;

    public IDictionary<string, object?> ContextData { get; } = new ConcurrentDictionary<string, object?>();

    public CancellationToken RequestAborted => context.RequestAborted;

    /// <summary>Until the client is gone or sent away, and everything that it had under way has ended.</summary>
    public async Task Run(CancellationToken serverStopping)
    {
        Task watching;
        await using (serverStopping.Register(() => Close(WebSocketCloseStatus.EndpointUnavailable, "The server is going away.")))
        {
            watching = Task.WhenAll(WaitForIntroduction(), Beat());
            await Listen();
        }

        _listened.SetResult();
        await _ended.CancelAsync();
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _closing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(_underWay.Keys.Select(operation => operation.Running));
        await Tell(() => interceptor.OnCloseAsync(this, CancellationToken.None));
    }

    public void Dispose()
    {
        _ended.Dispose();
        _sending.Dispose();
    }

    /// <summary>Answers one message of the client.</summary>
    private async Task Hear(ReadOnlyMemory<byte> message)
    {
        JsonElement root;
        try
        {
            root = JsonText.Checked(JsonElement.Parse(message.Span));
        }
        catch (JsonException)
        {
            Close(SocketClosing.InvalidMessage, "The message is not JSON.");
            return;
        }

        if (root.ValueKind != JsonValueKind.Object || !HasPayload(root, out var payload))
        {
            Close(SocketClosing.InvalidMessage, "Invalid message.");
            return;
        }

        switch (Text(root, "type"))
        {
            case "connection_init": await Introduce(payload); break;
            case "subscribe": await Begin(root, payload); break;
            case "complete": End(root); break;
            case "ping": await Pong(payload); break;
            case "pong": await Tell(() => interceptor.OnPongAsync(this, new Message(payload), _ended.Token)); break;
            default: Close(SocketClosing.InvalidMessage, "Invalid message type."); break;
        }
    }

    private async Task Introduce(JsonElement? payload)
    {
        if (_isIntroduced)
        {
            Close(SocketClosing.TooManyInitializations, "Too many initialization requests.");
            return;
        }

        _isIntroduced = true;
        ConnectionStatus? status = null;
        if (!await Tell(async () => status = await interceptor.OnConnectAsync(this, new Message(payload), _ended.Token)))
        {
            Close(WebSocketCloseStatus.InternalServerError, InternalError);
        }
        else if (!status!.Accepted)
        {
            Close(SocketClosing.Forbidden, status.Message);
        }
        else
        {
            SharedContext.Settle(context);
            _isAcknowledged = await Send(buffer => SocketMessages.Write(buffer, "connection_ack", status.Extensions));
        }
    }

    private async Task Begin(JsonElement root, JsonElement? payload)
    {
        if (!_isAcknowledged)
        {
            Close(SocketClosing.Unauthorized, "Unauthorized");
            return;
        }

        if (Text(root, "id") is not { Length: > 0 } id || payload is null)
        {
            Close(SocketClosing.InvalidMessage, "A subscribe message needs an id and a payload.");
            return;
        }

        RequestReader.Body body;
        try
        {
            body = RequestReader.FromJson(payload.Value);
        }
        catch (RequestReader.InvalidBodyException exception)
        {
            Close(SocketClosing.InvalidMessage, exception.Message);
            return;
        }

        if (_byId.ContainsKey(id))
        {
            Close(SocketClosing.NotUnique, "The subscription id is not unique.");
            return;
        }

        if (_underWay.Count(each => each.Key.HasPlace) >= options.MaxOperationsPerConnection)
        {
            await Send(buffer => SocketMessages.WriteErrors(buffer, id,
            [
                ErrorBuilder.New()
                    .SetMessage($"No more than {options.MaxOperationsPerConnection} operations may be under way on one connection.")
                    .SetCode(ErrorCodes.TooManyOperations)
                    .Build(),
            ]));
            return;
        }

        var operation = new SocketOperation(id, _ended.Token);
        _byId[id] = operation;
        _underWay[operation] = true;
        operation.Running = Task.Run(() => Run(operation, body), CancellationToken.None);
    }

    private void End(JsonElement root)
    {
        if (Text(root, "id") is not { } id)
        {
            Close(SocketClosing.InvalidMessage, "A complete message needs an id.");
        }
        else if (_byId.TryRemove(id, out var operation))
        {
            operation.Stop();
        }
    }

    private async Task Pong(JsonElement? payload)
    {
        IReadOnlyDictionary<string, object?>? answer = null;
        await Tell(async () => answer = await interceptor.OnPingAsync(this, new Message(payload), _ended.Token));
        await Send(buffer => SocketMessages.Write(buffer, "pong", answer));
    }

    private async Task Run(SocketOperation operation, RequestReader.Body body)
    {
        try
        {
            await Execute(operation, body);
        }
        catch (GraphQLException exception)
        {
            await Fail(operation, exception.Errors); // an interceptor refused it
        }
        catch (Exception) when (operation.Stopping.IsCancellationRequested)
        {
            // nobody waits for it any more
        }
        catch (Exception exception)
        {
            LogFailure(logger, exception);
            await Fail(operation, [new GraphQLError("Unexpected Execution Error")]);
        }

        Forget(operation);
        await Tell(() => interceptor.OnCompleteAsync(this, operation.Id, CancellationToken.None));
        _underWay.TryRemove(operation, out _);
        operation.Dispose();
    }

    private async Task Execute(SocketOperation operation, RequestReader.Body body)
    {
        var builder = OperationRequestBuilder.New()
            .SetDocument(body.Query)
            .SetDocumentId(body.Id)
            .SetExtensions(body.Extensions)
            .SetOperationName(body.OperationName)
            .SetVariableValues(body.Variables)
            .SetUser(context.User)
            .SetGlobalState(nameof(HttpContext), context);
        await interceptor.OnRequestAsync(this, operation.Id, builder, operation.Stopping);
        var result = await executor.ExecuteAsync(builder.Build(), null, operation.Stopping);
        if (result.Stream is { } stream)
        {
            await using (stream)
            {
                while (await stream.Next() is { } each)
                {
                    if (!await Give(operation, each))
                    {
                        return;
                    }
                }
            }
        }
        else if (!await Give(operation, result))
        {
            return;
        }

        await Send(
            buffer =>
            {
                Forget(operation);
                SocketMessages.WriteComplete(buffer, operation.Id);
            },
            operation);
    }

    /// <summary>False if nothing more may be sent: an error is final.</summary>
    private async Task<bool> Give(SocketOperation operation, OperationResult result)
    {
        var given = await interceptor.OnResultAsync(this, operation.Id, result, operation.Stopping);
        if (given.Kind is ResultKind.Executed or ResultKind.TimedOut)
        {
            return await Send(buffer => SocketMessages.WriteNext(buffer, operation.Id, given), operation);
        }

        await Fail(operation, given.Errors);
        return false;
    }

    private Task<bool> Fail(SocketOperation operation, IReadOnlyList<IError> errors) => Send(
        buffer =>
        {
            Forget(operation);
            SocketMessages.WriteErrors(buffer, operation.Id, errors);
        },
        operation);

    /// <summary>Before its last message is sent, because then the client may use its id and its place again.</summary>
    private void Forget(SocketOperation operation)
    {
        operation.End();
        _byId.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation));
    }

    /// <summary>False if it failed, which is this side's fault and not the client's.</summary>
    private async Task<bool> Tell(Func<ValueTask> tell)
    {
        try
        {
            await tell();
            return true;
        }
        catch (Exception exception)
        {
            if (exception is not OperationCanceledException)
            {
                LogFailure(logger, exception);
            }

            return false;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool HasPayload(JsonElement root, out JsonElement? payload)
    {
        payload = root.TryGetProperty("payload", out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
        return payload is null or { ValueKind: JsonValueKind.Object };
    }

    [LoggerMessage(LogLevel.Error, "A WebSocket session failed unexpectedly")]
    private static partial void LogFailure(ILogger logger, Exception exception);

    private sealed record Message(JsonElement? Payload) : IOperationMessagePayload;
}
