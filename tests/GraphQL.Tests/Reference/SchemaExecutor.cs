using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.PersistedOperations;
using LivingNetworks.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>Runs operations against a schema that was written in the schema language; it has no resolvers but those of introspection.</summary>
internal static class SchemaExecutor
{
    public static IRequestExecutor Create(Schema schema)
    {
        var configuration = new SchemaConfiguration();
        return new RequestExecutor(
            schema,
            configuration,
            new ErrorHandling([], false, NullLogger<ErrorHandling>.Instance),
            new StoredDocuments(StoredDocumentMode.None, null, configuration.RequestOptions.PersistedOperations, configuration.HashFormat),
            allowIntrospection: true,
            new ServiceCollection().BuildServiceProvider());
    }
}
