using LivingNetworks.GraphQL.Execution;

namespace LivingNetworks.GraphQL.Types;

/// <summary>How the value of a field is found; exactly one of the three is set.</summary>
internal sealed class FieldResolver
{
    public static FieldResolver Null { get; } = new() { Property = _ => null };

    /// <summary>Reads a property of the parent; needs no context.</summary>
    public Func<object, object?>? Property { get; init; }

    /// <summary>Runs without waiting.</summary>
    public Func<ResolverContext, object?>? Sync { get; init; }

    /// <summary>May wait.</summary>
    public Func<ResolverContext, ValueTask<object?>>? Async { get; init; }

    /// <summary>True if the resolver takes services that may not be shared by resolvers which run beside each other.</summary>
    public bool NeedsScope { get; init; }

    public ValueTask<object?> Resolve(ResolverContext context) =>
        Async is not null ? Async(context)
        : new ValueTask<object?>(Sync is not null ? Sync(context) : Property!(context.ParentObject));
}
