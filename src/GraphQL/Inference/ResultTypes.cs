using System.Reflection;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>A C# type with what is known about null, for itself and for its parts.</summary>
internal sealed record TypeWithNullability(Type Type, NullabilityInfo? Nullability, bool ForInput)
{
    /// <summary>True for a property of the bare type of a type parameter: reflection takes it for nullable whatever the argument is.</summary>
    public bool IsTypeParameter { get; init; }

    public bool IsNullable
    {
        get
        {
            if (IsTypeParameter)
            {
                return Nullable.GetUnderlyingType(Type) is not null;
            }

            if (Type.IsValueType)
            {
                return Nullable.GetUnderlyingType(Type) is not null;
            }

            var state = ForInput ? Nullability?.WriteState : Nullability?.ReadState;
            return state != NullabilityState.NotNull;
        }
    }

    /// <summary>The type argument at a position, with what is known about it.</summary>
    public TypeWithNullability Argument(int index) => new(
        Type.GetGenericArguments()[index],
        Nullability is not null && Nullability.GenericTypeArguments.Length > index ? Nullability.GenericTypeArguments[index] : null,
        ForInput);
}

/// <summary>Tells tasks, lists and dictionaries apart from single values.</summary>
internal static class ResultTypes
{
    private static readonly Type[] _asyncTypes = [typeof(Task<>), typeof(ValueTask<>), typeof(IAsyncEnumerable<>)];

    public static bool IsAsync(Type type) =>
        type == typeof(Task) || (type.IsGenericType && _asyncTypes.Contains(type.GetGenericTypeDefinition()));

    public static bool IsTask(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(Task<>) || definition == typeof(ValueTask<>));

    /// <summary>The type of the value that the caller waits for.</summary>
    public static TypeWithNullability Awaited(TypeWithNullability type) => IsTask(type.Type) ? type.Argument(0) : type;

    /// <summary>The items of a list, or null if the type is not a list.</summary>
    public static TypeWithNullability? Items(TypeWithNullability list)
    {
        var type = list.Type;
        if (type == typeof(string))
        {
            return null;
        }

        if (type.IsArray)
        {
            return new TypeWithNullability(type.GetElementType()!, list.Nullability?.ElementType, list.ForInput);
        }

        if (FindEnumerable(type) is not { } item)
        {
            return null;
        }

        return type.IsGenericType && type.GetGenericArguments() is [var only] && only == item
            ? list.Argument(0)
            : new TypeWithNullability(item, null, list.ForInput);
    }

    /// <summary>Key and value of a dictionary, or null.</summary>
    public static Type? KeyValuePair(Type type)
    {
        foreach (var candidate in type.GetInterfaces().Append(type))
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() is var definition
                && (definition == typeof(IDictionary<,>) || definition == typeof(IReadOnlyDictionary<,>)))
            {
                return typeof(KeyValuePair<,>).MakeGenericType(candidate.GetGenericArguments());
            }
        }

        return null;
    }

    private static Type? FindEnumerable(Type type)
    {
        foreach (var candidate in new[] { type }.Concat(type.GetInterfaces()))
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() is var definition
                && (definition == typeof(IEnumerable<>) || definition == typeof(IAsyncEnumerable<>)))
            {
                return candidate.GetGenericArguments()[0];
            }
        }

        return null;
    }
}
