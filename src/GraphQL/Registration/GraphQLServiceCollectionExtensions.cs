using LivingNetworks.GraphQL;
using LivingNetworks.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a graph to an application.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds a graph with the default security: introspection only in development, and limits for what an operation may cost.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services, string? schemaName = null, int maxAllowedRequestSize = 20_480_000, bool disableDefaultSecurity = false)
    {
        var builder = Builder(services.AddGraphQL(schemaName));
        builder.Configuration.ServerOptions.MaxRequestBytes = maxAllowedRequestSize;
        if (!disableDefaultSecurity)
        {
            builder.Configuration.DisableIntrospection ??= provider => provider.GetService<IHostEnvironment>()?.IsDevelopment() == false;
            builder.Configuration.AnalyzesCosts = true;
            builder.Configuration.CycleLimit ??= provider =>
                provider.GetService<IHostEnvironment>()?.IsDevelopment() == true ? null : new FieldCycleLimit(3, new Dictionary<SchemaCoordinate, int>());
        }

        services.AddHttpContextAccessor();
        if (!services.Any(service => service.ImplementationType == typeof(GraphStart)))
        {
            services.AddHostedService<GraphStart>();
        }

        return builder;
    }

    /// <summary>Adds a graph that is only run in process; calling it again adds to the same graph.</summary>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = null)
    {
        var known = services.Select(service => service.ImplementationInstance).OfType<SchemaConfiguration>().FirstOrDefault();
        if (known is not null)
        {
            return new RequestExecutorBuilder(schemaName ?? "_Default", services, known);
        }

        var configuration = new SchemaConfiguration();
        services.AddSingleton(configuration);
        services.TryAddScoped<CurrentDataLoaders>();
        services.AddSingleton<IRequestExecutor>(provider => RequestExecutorBuilder.Build(provider, services, configuration));
        services.AddSingleton(provider => provider.GetRequiredService<IRequestExecutor>().Schema);
        return new RequestExecutorBuilder(schemaName ?? "_Default", services, configuration);
    }

    /// <summary>Adds a data loader to the graph.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services)
        where T : class, IDataLoader
    {
        services.AddGraphQL().AddDataLoader<T>();
        return services;
    }

    internal static RequestExecutorBuilder Builder(IRequestExecutorBuilder builder) => (RequestExecutorBuilder)builder;
}
