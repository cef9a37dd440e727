namespace LivingNetworks.GraphQL;

/// <summary>The type can be fetched again by its id; see <c>AddGlobalObjectIdentification</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>The property that holds the id; <c>Id</c> if not given.</summary>
    public string? IdField { get; set; }

    /// <summary>
    /// The method that finds the object by its id; if not given, the one with <see cref="NodeResolverAttribute"/>, else the static <c>Get</c> or
    /// <c>Get{Type}</c>, with or without <c>Async</c>.
    /// </summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class that has the method, if not the type itself.</summary>
    public Type? NodeResolverType { get; set; }
}

/// <summary>The method finds a node by its id, which is its only argument.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
