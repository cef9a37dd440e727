namespace LivingNetworks.GraphQL;

/// <summary>Sees what happens on a WebSocket session, and may refuse it.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>Called when the client introduces itself.</summary>
    ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default);

    /// <summary>Called before an operation runs; may add to it, or refuse it with a <see cref="GraphQLException"/>.</summary>
    ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default);

    /// <summary>Called before a result is sent; gives the result to send.</summary>
    ValueTask<OperationResult> OnResultAsync(
        ISocketSession session, string operationSessionId, OperationResult result, CancellationToken cancellationToken = default);

    /// <summary>
    /// Called when an operation has ended, however it did: after its last message, so beside what the client says next, but before the session is over.
    /// </summary>
    ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default);

    /// <summary>Called on a ping; gives the payload of the pong.</summary>
    ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default);

    /// <summary>Called on a pong.</summary>
    ValueTask OnPongAsync(ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default);

    /// <summary>Called last, when the session and all its operations are over.</summary>
    ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default);
}

/// <summary>Accepts everybody and changes nothing; a base for interceptors.</summary>
public class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
{
    /// <inheritdoc />
    public virtual ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default) =>
        new(ConnectionStatus.Accept());

    /// <inheritdoc />
    public virtual ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default) =>
        default;

    /// <inheritdoc />
    public virtual ValueTask<OperationResult> OnResultAsync(
        ISocketSession session, string operationSessionId, OperationResult result, CancellationToken cancellationToken = default) => new(result);

    /// <inheritdoc />
    public virtual ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default) =>
        default;

    /// <inheritdoc />
    public virtual ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default) => default;

    /// <inheritdoc />
    public virtual ValueTask OnPongAsync(
        ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default) => default;

    /// <inheritdoc />
    public virtual ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default) => default;
}
