using LivingNetworks.GraphQL.PersistedOperations;
using LivingNetworks.GraphQL.Validation;

namespace LivingNetworks.GraphQL;

/// <summary>Everything that the registration of a graph collects.</summary>
internal sealed class SchemaConfiguration
{
    public List<Type?> QueryTypes { get; } = [];

    public List<Type?> MutationTypes { get; } = [];

    public List<Type?> SubscriptionTypes { get; } = [];

    public List<Type> Types { get; } = [];

    public List<Type> Extensions { get; } = [];

    /// <summary>Names that the registration gives to C# types, instead of their own.</summary>
    public Dictionary<Type, string> Names { get; } = [];

    public Dictionary<Type, Type> BoundTypes { get; } = [];

    public DataLoaderRegistry DataLoaders { get; } = new();

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public SchemaOptions SchemaOptions { get; } = new();

    public RequestExecutorOptions RequestOptions { get; } = new();

    public GraphQLServerOptions ServerOptions { get; } = new();

    public PagingOptions PagingOptions { get; } = new();

    public CostOptions CostOptions { get; } = new();

    /// <summary>Whether the cost of an operation is computed before it runs.</summary>
    public bool AnalyzesCosts { get; set; }

    public MutationConventionOptions? MutationConventions { get; set; }

    /// <summary>Decided when the graph is built, because it depends on the environment unless it was set.</summary>
    public Func<IServiceProvider, bool>? DisableIntrospection { get; set; }

    public DepthLimit? DepthLimit { get; set; }

    public StoredDocumentMode StoredDocuments { get; set; }

    public HashFormat HashFormat { get; set; } = HashFormat.Hex;

    /// <summary>Decided when the graph is built, because it depends on the environment unless it was set.</summary>
    public Func<IServiceProvider, FieldCycleLimit?>? CycleLimit { get; set; }
}
