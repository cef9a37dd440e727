namespace LivingNetworks.GraphQL;

/// <summary>Lets services of the request take the data loaders of the operation that runs.</summary>
internal sealed class CurrentDataLoaders
{
    public DataLoaderScope? Scope { get; set; }
}
