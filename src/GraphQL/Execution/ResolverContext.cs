using System.Security.Claims;
using LivingNetworks.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>One run of one field's resolver.</summary>
internal sealed class ResolverContext(OperationContext operation, FieldPlan plan, object parent, ResultMap map, int place) : IResolverContext
{
    private AsyncServiceScope? _scope;

    public OperationContext Operation { get; } = operation;

    public FieldPlan Plan { get; } = plan;

    public object ParentObject { get; } = parent;

    /// <summary>The values of the arguments, in the order of the definition.</summary>
    public object?[] Arguments { get; set; } = [];

    /// <summary>The arguments that the values belong to.</summary>
    public InputValue[] Definitions { get; set; } = plan.Field.Arguments;

    public Path Path => field ??= map.PathOf(place);

    public IServiceProvider Services
    {
        get
        {
            if (!Plan.Field.Resolver.NeedsScope || !Operation.ScopePerResolver)
            {
                return Operation.Services;
            }

            if (_scope is null)
            {
                _scope = Operation.Services.CreateAsyncScope();
                _scope.Value.ServiceProvider.GetService<CurrentDataLoaders>()?.Scope = Operation.DataLoaders;
            }

            return _scope.Value.ServiceProvider;
        }
    }

    /// <summary>The name of the object type that the field belongs to at run time.</summary>
    public string TypeName => Plan.Owner.Name;

    public bool HasScope => _scope is not null;

    public IServiceProvider RequestServices => Operation.Services;

    public CancellationToken RequestAborted => Operation.Cancellation;

    public string ResponseName => Plan.ResponseName;

    public ClaimsPrincipal? User => Operation.User;

    public IDictionary<string, object?> ContextData => Operation.ContextData;

    /// <summary>The same run with other arguments, and with services of its own.</summary>
    public ResolverContext WithArguments(object?[] arguments) => new(Operation, Plan, ParentObject, map, place) { Arguments = arguments };

    public ValueTask DisposeScope() => _scope?.DisposeAsync() ?? default;

    public T Parent<T>() => ParentObject is T parent
        ? parent
        : throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"The resolver parent type does not match the requested type {typeof(T).Name}.")
            .SetCode("HC0053")
            .Build());

    public T ArgumentValue<T>(string name)
    {
        var value = Arguments[IndexOf(name)];
        return value is IOptional optional && typeof(T) != value.GetType() ? (T)optional.Value! : (T)value!;
    }

    public Optional<T> ArgumentOptional<T>(string name)
    {
        var value = Arguments[IndexOf(name)];
        if (value is Optional<T> optional)
        {
            return optional;
        }

        var given = Plan.IsGiven(name, Operation.Variables);
        return given ? new Optional<T>((T?)value) : default;
    }

    public T Service<T>()
        where T : notnull =>
        typeof(T).IsAssignableTo(typeof(IDataLoader)) && Operation.DataLoaders.TryGet(typeof(T)) is T loader
            ? loader
            : Services.GetRequiredService<T>();

    public T Service<T>(object key)
        where T : notnull => Services.GetRequiredKeyedService<T>(key);

    public T DataLoader<T>()
        where T : IDataLoader => (T)Operation.DataLoaders.Get(typeof(T));

    public bool IsSelected(params string[] fieldNames) => Array.TrueForAll(fieldNames, Plan.Selects);

    public void ReportError(string errorMessage) => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error) => Operation.Report(error, Plan, Path);

    public void ReportError(Exception exception, Action<ErrorBuilder>? configure = null)
    {
        foreach (var error in Operation.ErrorsOf(exception))
        {
            var builder = ErrorBuilder.FromError(error);
            configure?.Invoke(builder);
            Operation.Report(builder.Build(), Plan, Path);
        }
    }

    private int IndexOf(string name)
    {
        var index = Array.FindIndex(Definitions, definition => definition.Name == name);
        return index >= 0 ? index : throw new ArgumentException($"The field {Plan.Field.Coordinate} has no argument {name}.", nameof(name));
    }
}
