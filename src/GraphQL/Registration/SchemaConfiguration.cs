using LivingNetworks.GraphQL.Descriptors;
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

    /// <summary>C# types that are input types whether a field leads to them or not.</summary>
    public List<Type> InputTypes { get; } = [];

    public List<Type> Extensions { get; } = [];

    /// <summary>What was said about C# types as output types.</summary>
    public Dictionary<Type, TypeDescription> Descriptions { get; } = [];

    /// <summary>What was said about C# types as input types.</summary>
    public Dictionary<Type, TypeDescription> InputDescriptions { get; } = [];

    /// <summary>C# types of which only descriptions of extensions are known.</summary>
    public List<Type> DescribedExtensions { get; } = [];

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

    /// <summary>How ids name their type too; null if they do not.</summary>
    public GlobalObjectIdentificationOptions? GlobalIds { get; set; }

    public StoredDocumentMode StoredDocuments { get; set; }

    public HashFormat HashFormat { get; set; } = HashFormat.Hex;

    /// <summary>Decided when the graph is built, because it depends on the environment unless it was set.</summary>
    public Func<IServiceProvider, FieldCycleLimit?>? CycleLimit { get; set; }

    /// <summary>What is to be registered for a type that was named: the C# type, if it is a described one.</summary>
    public Type Resolve(Type type, out DescribedKind? kind)
    {
        kind = null;
        if (DescribedType.RuntimeTypeOf(type) is null)
        {
            return type;
        }

        var described = (DescribedType)Activator.CreateInstance(type)!;
        kind = described.Kind;
        var description = Description(described.RuntimeType, kind == DescribedKind.Input);
        if (kind == DescribedKind.Extension)
        {
            DescribedExtensions.Add(described.RuntimeType);
        }
        else
        {
            description.Kind = kind;
        }

        described.Describe(description);
        return described.RuntimeType;
    }

    public TypeDescription Description(Type type, bool isInput = false)
    {
        var descriptions = isInput ? InputDescriptions : Descriptions;
        return descriptions.TryGetValue(type, out var known) ? known : descriptions[type] = new TypeDescription();
    }

    /// <summary>Registers a type, by itself or by what describes it.</summary>
    public void Add(Type type)
    {
        var runtime = Resolve(type, out var kind);
        if (kind != DescribedKind.Extension)
        {
            (kind == DescribedKind.Input ? InputTypes : Types).Add(runtime);
        }
    }
}
