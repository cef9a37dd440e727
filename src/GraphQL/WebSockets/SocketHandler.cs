using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.GraphQL.WebSockets;

/// <summary>Takes WebSocket connections to a graph.</summary>
internal sealed class SocketHandler(
    RequestExecutor executor, GraphQLServerOptions options, ILogger<SocketConversation> logger, CancellationToken serverStopping)
{
    private int _connections;

    public async Task Handle(HttpContext context)
    {
        try
        {
            if (Interlocked.Increment(ref _connections) <= options.Sockets.MaxConnections)
            {
                await Accept(context);
                return;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _connections);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "5";
    }

    /// <summary>For an endpoint that takes nothing else.</summary>
    public Task HandleOnly(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            return Handle(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task Accept(HttpContext context)
    {
        if (!context.WebSockets.WebSocketRequestedProtocols.Contains(SocketMessages.Protocol))
        {
            using var unknown = await context.WebSockets.AcceptWebSocketAsync();
            await unknown.CloseOutputAsync(
                WebSocketCloseStatus.ProtocolError, $"The sub-protocol must be {SocketMessages.Protocol}.", context.RequestAborted);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync(SocketMessages.Protocol);
        var interceptor = options.SocketInterceptor?.Invoke(context.RequestServices) ?? new DefaultSocketSessionInterceptor();
        var clock = context.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        using var conversation = new SocketConversation(context, socket, executor, options.Sockets, interceptor, clock, logger);
        await conversation.Run(serverStopping);
    }
}
