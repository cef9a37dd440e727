using LivingNetworks.GraphQL.Execution;

namespace LivingNetworks.GraphQL.Types;

/// <summary>How the value of a field is found: by its property, by one call, by a task that is started, or by something else that may wait.</summary>
internal sealed class FieldResolver
{
    public static FieldResolver Null { get; } = new() { Property = _ => null };

    /// <summary>Reads a property of the parent; needs no context.</summary>
    public Func<object, object?>? Property { get; init; }

    /// <summary>Runs without waiting.</summary>
    public Func<ResolverContext, object?>? Sync { get; init; }

    /// <summary>Starts a task whose value <see cref="Result"/> reads.</summary>
    public Func<ResolverContext, Task>? Start { get; init; }

    /// <summary>The value of a task of <see cref="Start"/> that has ended, or its exception.</summary>
    public Func<Task, object?>? Result { get; init; }

    /// <summary>May wait.</summary>
    public Func<ResolverContext, ValueTask<object?>>? Async { get; init; }

    /// <summary>True if the resolver takes services that may not be shared by resolvers which run beside each other.</summary>
    public bool NeedsScope { get; init; }

    public ValueTask<object?> Resolve(ResolverContext context)
    {
        if (Async is not null)
        {
            return Async(context);
        }

        if (Start is null)
        {
            return new ValueTask<object?>(Sync is not null ? Sync(context) : Property!(context.ParentObject));
        }

        var running = Start(context);
        return running.IsCompletedSuccessfully ? new ValueTask<object?>(Result!(running)) : Await(running);
    }

    private async ValueTask<object?> Await(Task running)
    {
        await running.ConfigureAwait(false);
        return Result!(running);
    }
}
