using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Inference;
using LivingNetworks.GraphQL.PersistedOperations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LivingNetworks.GraphQL;

/// <summary>Collects what a graph is made of.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The name of the graph.</summary>
    string Name { get; }

    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }
}

internal sealed class RequestExecutorBuilder(string name, IServiceCollection services, SchemaConfiguration configuration)
    : IRequestExecutorBuilder
{
    public string Name { get; } = name;

    public IServiceCollection Services { get; } = services;

    public SchemaConfiguration Configuration { get; } = configuration;

    public static RequestExecutor Build(IServiceProvider services, IServiceCollection registrations, SchemaConfiguration configuration)
    {
        var isService = services.GetRequiredService<IServiceProviderIsService>();
        var resolvers = new ResolverCompiler(registrations, isService, configuration.DataLoaders);
        var schema = new SchemaInference(configuration, resolvers).Build();
        var filters = configuration.ErrorFilters.Select(create => create(services)).ToArray();
        var errors = new ErrorHandling(
            filters,
            configuration.RequestOptions.IncludeExceptionDetails,
            services.GetService<ILogger<ErrorHandling>>() ?? NullLogger<ErrorHandling>.Instance);
        var disable = configuration.DisableIntrospection?.Invoke(services) ?? false;
        return new RequestExecutor(schema, configuration, errors, Documents(services, configuration), !disable, services);
    }

    private static StoredDocuments Documents(IServiceProvider services, SchemaConfiguration configuration)
    {
        var mode = configuration.StoredDocuments;
        var options = configuration.RequestOptions.PersistedOperations;
        if (mode == StoredDocumentMode.None)
        {
            return options.OnlyAllowPersistedDocuments
                ? throw new SchemaException(["OnlyAllowPersistedDocuments needs UsePersistedOperationPipeline."])
                : new StoredDocuments(mode, null, options, configuration.HashFormat);
        }

        var storage = services.GetService<IOperationDocumentStorage>()
            ?? throw new SchemaException(["Persisted operations need a storage, such as AddInMemoryOperationDocumentStorage."]);
        return new StoredDocuments(mode, storage, options, configuration.HashFormat);
    }
}

/// <summary>Builds the graph when the application starts, so that a mistake in it stops the start.</summary>
internal sealed class GraphStart(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<IRequestExecutor>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
