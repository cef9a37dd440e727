using LivingNetworks.GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds a graph to an application.</summary>
public static class GraphQLHostExtensions
{
    /// <summary>Adds a graph with the default security.</summary>
    public static IRequestExecutorBuilder AddGraphQL(
        this IHostApplicationBuilder builder, string? schemaName = null, int maxAllowedRequestSize = 20_480_000, bool disableDefaultSecurity = false) =>
        builder.Services.AddGraphQLServer(schemaName, maxAllowedRequestSize, disableDefaultSecurity);
}
