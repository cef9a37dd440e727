using LivingNetworks.GraphQL;
using LivingNetworks.GraphQL.Http;
using LivingNetworks.GraphQL.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint of a graph.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Maps operations (POST, GET, WebSocket), the schema (<c>?sdl</c>) and the explorer page. WebSockets need <c>UseWebSockets</c>.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string path = "/graphql", string? schemaName = null) =>
        Map(endpoints, path.TrimEnd('/') + "/{**slug}", withTools: true);

    /// <summary>Maps only operations (POST and GET).</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpoints, string pattern = "/graphql", string? schemaName = null) =>
        Map(endpoints, pattern, withTools: false);

    /// <summary>Maps only WebSockets, which need <c>UseWebSockets</c>.</summary>
    public static GraphQLWebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpoints, string pattern = "/graphql/ws", string? schemaName = null) =>
        new(endpoints.Map(pattern, Sockets(endpoints.ServiceProvider).HandleOnly));

    /// <summary>Maps only the schema.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpoints, string pattern = "/graphql/sdl", string? schemaName = null)
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<IRequestExecutor>();
        return endpoints.MapGet(pattern, context => SchemaResponse.Write(context, executor.Schema));
    }

    /// <summary>
    /// Maps stored documents to addresses of their own, <c>{path}/{documentId}</c> and <c>{path}/{documentId}/{operationName}</c>, with GET and
    /// POST; no document can be sent there.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQLPersistedOperations(
        this IEndpointRouteBuilder endpoints, string path = "/graphql/persisted", string? schemaName = null, bool requireOperationName = false) =>
        endpoints.MapMethods(
            path.TrimEnd('/') + (requireOperationName ? "/{documentId}/{operationName}" : "/{documentId}/{operationName?}"),
            [HttpMethods.Get, HttpMethods.Post],
            Handler(endpoints.ServiceProvider, withTools: false).HandleStored);

    private static GraphQLEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, bool withTools)
    {
        var handler = Handler(endpoints.ServiceProvider, withTools);
        return new GraphQLEndpointConventionBuilder(endpoints.Map(pattern, (RequestDelegate)handler.Handle));
    }

    private static GraphQLHttpHandler Handler(IServiceProvider services, bool withTools) => new(
        (RequestExecutor)services.GetRequiredService<IRequestExecutor>(),
        services.GetRequiredService<SchemaConfiguration>().ServerOptions,
        withTools ? Sockets(services) : null,
        withTools,
        Stopping(services));

    private static SocketHandler Sockets(IServiceProvider services) => new(
        (RequestExecutor)services.GetRequiredService<IRequestExecutor>(),
        services.GetRequiredService<SchemaConfiguration>().ServerOptions,
        services.GetRequiredService<ILogger<SocketConversation>>(),
        Stopping(services));

    private static CancellationToken Stopping(IServiceProvider services) =>
        services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
}

/// <summary>Adds conventions to the endpoint of a graph.</summary>
public sealed class GraphQLEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _inner;

    internal GraphQLEndpointConventionBuilder(IEndpointConventionBuilder inner) => _inner = inner;

    /// <inheritdoc />
    public void Add(Action<EndpointBuilder> convention) => _inner.Add(convention);

    /// <inheritdoc />
    public void Finally(Action<EndpointBuilder> finallyConvention) => _inner.Finally(finallyConvention);
}

/// <summary>Adds conventions to the endpoint of a graph that takes WebSockets only.</summary>
public sealed class GraphQLWebSocketEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _inner;

    internal GraphQLWebSocketEndpointConventionBuilder(IEndpointConventionBuilder inner) => _inner = inner;

    /// <inheritdoc />
    public void Add(Action<EndpointBuilder> convention) => _inner.Add(convention);

    /// <inheritdoc />
    public void Finally(Action<EndpointBuilder> finallyConvention) => _inner.Finally(finallyConvention);
}
