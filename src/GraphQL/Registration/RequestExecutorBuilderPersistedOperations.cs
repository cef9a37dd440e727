using LivingNetworks.GraphQL;
using LivingNetworks.GraphQL.PersistedOperations;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds persisted operations to a graph.</summary>
public static class RequestExecutorBuilderPersistedOperations
{
    /// <summary>Runs stored documents by their id; a storage is to be added too.</summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        builder.Configure(configuration => configuration.StoredDocuments = StoredDocumentMode.Stored);

    /// <summary>Runs documents by their hash once a caller has sent both; a storage is to be added too.</summary>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        builder.Configure(configuration => configuration.StoredDocuments = StoredDocumentMode.Automatic);

    /// <summary>Keeps documents in memory.</summary>
    public static IRequestExecutorBuilder AddInMemoryOperationDocumentStorage(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddSingleton<IOperationDocumentStorage>(services => new InMemoryOperationDocumentStorage(OptionsOf(services)));
        return builder;
    }

    /// <summary>
    /// Keeps documents in the files <c>{id}.graphql</c> of a directory; or takes them from a manifest, if the path is a JSON file:
    /// <c>{ "id": "document" }</c>, or that of Apollo.
    /// </summary>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(this IRequestExecutorBuilder builder, string cacheDirectory)
    {
        builder.Services.AddSingleton<IOperationDocumentStorage>(services => cacheDirectory.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? new ManifestOperationDocumentStorage(cacheDirectory)
            : new FileSystemOperationDocumentStorage(cacheDirectory, OptionsOf(services)));
        return builder;
    }

    /// <summary>Sets how hashes of documents are written; hexadecimal without this, as the clients of automatic persisted operations write them.</summary>
    public static IRequestExecutorBuilder AddSha256DocumentHashProvider(this IRequestExecutorBuilder builder, HashFormat format = HashFormat.Base64) =>
        builder.Configure(configuration => configuration.HashFormat = format);

    private static PersistedOperationOptions OptionsOf(IServiceProvider services) =>
        services.GetRequiredService<SchemaConfiguration>().RequestOptions.PersistedOperations;
}
