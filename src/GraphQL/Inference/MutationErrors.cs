using System.Reflection;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>What a mutation gives: its data, or the errors it declares.</summary>
internal sealed record MutationPayload(object? Data, IReadOnlyList<object>? Errors);

/// <summary>Which exceptions become which error of a payload.</summary>
internal sealed class MutationErrors
{
    private readonly Func<Exception, object?> _create;

    private MutationErrors(Type errorType, Func<Exception, object?> create)
    {
        ErrorType = errorType;
        _create = create;
    }

    public Type ErrorType { get; }

    public static MutationErrors For(Type type)
    {
        if (typeof(Exception).IsAssignableFrom(type))
        {
            return new MutationErrors(type, exception => type.IsInstanceOfType(exception) ? exception : null);
        }

        var factories = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
            .Where(method => method.Name == "CreateErrorFrom" && method.GetParameters() is [var only] && IsException(only.ParameterType))
            .ToArray();
        var constructors = type.GetConstructors()
            .Where(constructor => constructor.GetParameters() is [var only] && IsException(only.ParameterType))
            .ToArray();
        if (factories.Length == 0 && constructors.Length == 0)
        {
            throw new SchemaException([$"The error {type.Name} has neither CreateErrorFrom nor a constructor that takes an exception."]);
        }

        var errorType = factories.Length > 0 ? factories[0].ReturnType : type;
        return new MutationErrors(errorType, Create);

        object? Create(Exception exception)
        {
            foreach (var factory in factories)
            {
                if (factory.GetParameters()[0].ParameterType.IsInstanceOfType(exception))
                {
                    return factory.Invoke(factory.IsStatic ? null : Activator.CreateInstance(type), [exception]);
                }
            }

            return Array.Find(constructors, constructor => constructor.GetParameters()[0].ParameterType.IsInstanceOfType(exception))
                ?.Invoke([exception]);
        }
    }

    public static FieldResolver Wrap(FieldResolver inner, MutationErrors[] errors)
    {
        return new FieldResolver { NeedsScope = inner.NeedsScope, Async = Resolve };

        async ValueTask<object?> Resolve(ResolverContext context)
        {
            try
            {
                return new MutationPayload(await inner.Resolve(context).ConfigureAwait(false), null);
            }
            catch (Exception exception) when (Find(exception, errors) is { } found)
            {
                return new MutationPayload(null, found);
            }
        }
    }

    /// <summary>The declared errors, or null if any part of the exception is not declared.</summary>
    private static List<object>? Find(Exception exception, MutationErrors[] errors)
    {
        var exceptions = exception is AggregateException several ? several.Flatten().InnerExceptions : [exception];
        var found = new List<object>();
        foreach (var part in exceptions)
        {
            if (errors.Select(error => error._create(part)).FirstOrDefault(error => error is not null) is not { } error)
            {
                return null;
            }

            found.Add(error);
        }

        return found.Count > 0 ? found : null;
    }

    private static bool IsException(Type type) => typeof(Exception).IsAssignableFrom(type);
}
