using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>Compiles members into delegates that find the value of a field, so that nothing is looked up while a request runs.</summary>
internal sealed partial class ResolverCompiler(IServiceCollection registrations, IServiceProviderIsService isService, DataLoaderRegistry dataLoaders)
{
    private static readonly ParameterExpression _context = Expression.Parameter(typeof(ResolverContext), "context");

    private readonly Dictionary<Type, object> _owners = [];

    /// <summary>The parameters of a method that are arguments of its field.</summary>
    public ParameterInfo[] Arguments(MethodInfo method) => Array.FindAll(method.GetParameters(), IsArgument);

    /// <param name="member">A method or a property.</param>
    /// <param name="ownerIsParent">Whether the member belongs to the object itself, rather than to a root or extension class.</param>
    public FieldResolver Compile(MemberInfo member, bool ownerIsParent)
    {
        if (member is PropertyInfo { GetMethod: { } getter } property)
        {
            return ownerIsParent || getter.IsStatic ? Property(property) : Method(getter, ownerIsParent);
        }

        return Method((MethodInfo)member, ownerIsParent);
    }

    private static FieldResolver Property(PropertyInfo property)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var target = property.GetMethod!.IsStatic ? null : Expression.Convert(parent, property.DeclaringType!);
        var value = Expression.Convert(Expression.Property(target, property), typeof(object));
        if (ResultTypes.IsAsync(property.PropertyType))
        {
            return Method(Expression.Property(Target(property.DeclaringType!), property), property.PropertyType, needsScope: false);
        }

        return new FieldResolver { Property = Expression.Lambda<Func<object, object?>>(value, parent).Compile() };
    }

    private FieldResolver Method(MethodInfo method, bool ownerIsParent)
    {
        var needsScope = false;
        var call = Call(method, ownerIsParent, ref needsScope);
        return Method(call, method.ReturnType, needsScope);
    }

    private MethodCallExpression Call(MethodInfo method, bool ownerIsParent, ref bool needsScope)
    {
        Expression? target = null;
        if (!method.IsStatic)
        {
            target = ownerIsParent ? Target(method.DeclaringType!) : Owner(method.ReflectedType!, ref needsScope);
        }

        var index = 0;
        var parameters = new List<Expression>();
        foreach (var parameter in method.GetParameters())
        {
            parameters.Add(IsArgument(parameter) ? Argument(index++, parameter.ParameterType) : Bind(parameter, ref needsScope));
        }

        return Expression.Call(target, method, parameters);
    }

    private static FieldResolver Method(Expression call, Type returnType, bool needsScope)
    {
        if (ResultTypes.IsTask(returnType))
        {
            var result = returnType.GetGenericArguments()[0];
            return returnType.GetGenericTypeDefinition() == typeof(Task<>)
                ? new FieldResolver
                {
                    Start = Expression.Lambda<Func<ResolverContext, Task>>(call, _context).Compile(),
                    Result = Generic(nameof(ResultOf), result).CreateDelegate<Func<Task, object?>>(),
                    NeedsScope = needsScope,
                }
                : Async(nameof(FromValueTask), result, call, needsScope);
        }

        if (returnType.IsGenericType && returnType.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
        {
            return Async(nameof(FromAsyncEnumerable), returnType.GetGenericArguments()[0], call, needsScope);
        }

        var value = Expression.Convert(call, typeof(object));
        return new FieldResolver { Sync = Expression.Lambda<Func<ResolverContext, object?>>(value, _context).Compile() };
    }

    private static FieldResolver Async(string from, Type result, Expression call, bool needsScope)
    {
        var method = Generic(from, result);
        Expression[] parameters = method.GetParameters().Length == 2 ? [call, _context] : [call];
        return new FieldResolver
        {
            Async = Expression.Lambda<Func<ResolverContext, ValueTask<object?>>>(Expression.Call(method, parameters), _context).Compile(),
            NeedsScope = needsScope,
        };
    }

    private static UnaryExpression Target(Type type) =>
        Expression.Convert(Expression.Property(_context, nameof(ResolverContext.ParentObject)), type);

    private Expression Owner(Type type, ref bool needsScope)
    {
        if (isService.IsService(type))
        {
            return Service(type, ref needsScope);
        }

        if (type.GetConstructor(Type.EmptyTypes) is not null)
        {
            if (!_owners.TryGetValue(type, out var owner))
            {
                _owners[type] = owner = Activator.CreateInstance(type)!;
            }

            return Expression.Constant(owner, type);
        }

        needsScope = true;
        var create = ActivatorUtilities.CreateFactory(type, []);
        Func<ResolverContext, object> make = context => create(context.Services, []);
        return Expression.Convert(Expression.Invoke(Expression.Constant(make), _context), type);
    }

    private bool IsArgument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ArgumentAttribute)))
        {
            return true;
        }

        return !parameter.IsDefined(typeof(ParentAttribute)) && !parameter.IsDefined(typeof(ServiceAttribute))
            && !parameter.IsDefined(typeof(GlobalStateAttribute)) && !parameter.IsDefined(typeof(EventMessageAttribute))
            && !IsContextual(type) && !dataLoaders.Contains(type) && !IsRegistered(type);
    }

    private static bool IsContextual(Type type) =>
        type == typeof(CancellationToken) || type == typeof(IResolverContext) || type == typeof(ClaimsPrincipal) || type == typeof(Path)
        || type == typeof(ISchema) || type == typeof(HttpContext) || type == typeof(HttpRequest) || type == typeof(HttpResponse);

    // Every container gives an IEnumerable of anything, so a list is a service only if its items are registered.
    private bool IsRegistered(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? isService.IsService(type.GetGenericArguments()[0])
            : isService.IsService(type);

    private Expression Bind(ParameterInfo parameter, ref bool needsScope)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)))
        {
            return Expression.Call(_context, nameof(ResolverContext.Parent), [type]);
        }

        if (parameter.GetCustomAttribute<ServiceAttribute>() is { Key: { } key })
        {
            needsScope = true;
            return Expression.Call(_context, nameof(ResolverContext.Service), [type], Expression.Constant(key, typeof(object)));
        }

        if (parameter.GetCustomAttribute<GlobalStateAttribute>() is { } state)
        {
            return Expression.Call(
                typeof(ResolverCompiler), nameof(GlobalState), [type], _context, Expression.Constant(state.Key ?? parameter.Name));
        }

        if (parameter.IsDefined(typeof(EventMessageAttribute)))
        {
            return Expression.Call(typeof(ResolverCompiler), nameof(EventMessage), [type], _context);
        }

        if (type == typeof(CancellationToken))
        {
            return Expression.Property(_context, nameof(ResolverContext.RequestAborted));
        }

        if (type == typeof(IResolverContext))
        {
            return _context;
        }

        if (type == typeof(Path))
        {
            return Expression.Property(_context, nameof(ResolverContext.Path));
        }

        if (IsContextual(type))
        {
            return Expression.Convert(
                Expression.Call(typeof(ResolverCompiler), nameof(Contextual), null, _context, Expression.Constant(type)), type);
        }

        if (dataLoaders.Contains(type))
        {
            return Expression.Call(_context, nameof(ResolverContext.DataLoader), [type]);
        }

        return Service(type, ref needsScope);
    }

    private MethodCallExpression Service(Type type, ref bool needsScope)
    {
        needsScope |= !IsSingleton(type);
        return Expression.Call(
            typeof(ServiceProviderServiceExtensions), nameof(ServiceProviderServiceExtensions.GetRequiredService), [type],
            Expression.Property(_context, nameof(ResolverContext.Services)));
    }

    private bool IsSingleton(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        var found = registrations.Where(candidate => candidate.ServiceType == type || candidate.ServiceType == definition).ToList();
        return found.Count > 0 && found.TrueForAll(candidate => candidate.Lifetime == ServiceLifetime.Singleton);
    }

    private static UnaryExpression Argument(int index, Type type) => Expression.Convert(
        Expression.ArrayIndex(Expression.Property(_context, nameof(ResolverContext.Arguments)), Expression.Constant(index)), type);

    private static object? Contextual(ResolverContext context, Type type)
    {
        if (type == typeof(ClaimsPrincipal))
        {
            return context.User;
        }

        if (type == typeof(ISchema))
        {
            return context.Operation.Schema;
        }

        var http = context.ContextData.TryGetValue(nameof(HttpContext), out var value) ? (HttpContext?)value : null;
        return type == typeof(HttpContext) ? http : type == typeof(HttpRequest) ? http?.Request : http?.Response;
    }

    private static T? GlobalState<T>(ResolverContext context, string key) =>
        context.ContextData.TryGetValue(key, out var value) && value is T state ? state : default;

    // Gives the exception itself, not one that wraps it.
    private static object? ResultOf<T>(Task task) => ((Task<T>)task).GetAwaiter().GetResult();

    private static ValueTask<object?> FromValueTask<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : Await(task.AsTask());

    private static async ValueTask<object?> Await<T>(Task<T> task) => await task.ConfigureAwait(false);

    private static async ValueTask<object?> FromAsyncEnumerable<T>(IAsyncEnumerable<T> items, ResolverContext context)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(context.RequestAborted).ConfigureAwait(false))
        {
            list.Add(item);
        }

        return list;
    }
}
