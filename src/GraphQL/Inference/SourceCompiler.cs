using System.Linq.Expressions;
using System.Reflection;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Subscriptions;
using LivingNetworks.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Inference;

internal sealed partial class ResolverCompiler
{
    /// <summary>How the source of a subscription is found by a method; its arguments are taken from the context in the order of the method.</summary>
    public Func<ResolverContext, ValueTask<ISourceStream>> CompileSource(MethodInfo method)
    {
        var needsScope = false;
        var call = Call(method, ownerIsParent: false, ref needsScope);
        var isTask = ResultTypes.IsTask(method.ReturnType);
        var type = isTask ? method.ReturnType.GetGenericArguments()[0] : method.ReturnType;
        var convert = Converter(type) ?? throw new SchemaException(
            [$"{method.Name} must give an IAsyncEnumerable<T>, an IObservable<T> or an ISourceStream<T>."]);
        var resolver = isTask ? Method(call, method.ReturnType, needsScope) : Sync(call);
        return async context => convert(
            context,
            await resolver.Resolve(context).ConfigureAwait(false) ?? throw new InvalidOperationException($"{method.Name} gave no source."));
    }

    /// <summary>The messages of a topic as source.</summary>
    public static Func<ResolverContext, ValueTask<ISourceStream>> CompileTopic(Type messageType, Func<ResolverContext, string> topic) =>
        (Func<ResolverContext, ValueTask<ISourceStream>>)Generic(nameof(FromTopic), messageType).Invoke(null, [topic])!;

    private static Func<ResolverContext, object, ISourceStream>? Converter(Type type)
    {
        if (type.IsAssignableTo(typeof(ISourceStream)))
        {
            return (_, source) => (ISourceStream)source;
        }

        var (from, item) = Implemented(type, typeof(IAsyncEnumerable<>)) is { } enumerated ? (nameof(FromEvents), enumerated)
            : Implemented(type, typeof(IObservable<>)) is { } observed ? (nameof(FromObservable), observed)
            : ("", null);
        return item is null ? null : Generic(from, item).CreateDelegate<Func<ResolverContext, object, ISourceStream>>();
    }

    private static Type? Implemented(Type type, Type definition) =>
        Array.Find([type, .. type.GetInterfaces()], candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition)
            ?.GetGenericArguments()[0];

    private static MethodInfo Generic(string name, Type argument) =>
        typeof(ResolverCompiler).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(argument);

    private static ISourceStream FromEvents<T>(ResolverContext context, object source) => SourceStream.Of((IAsyncEnumerable<T>)source);

    private static ISourceStream FromObservable<T>(ResolverContext context, object source) =>
        SourceStream.Of((IObservable<T>)source, context.Operation.Services.GetService<SubscriptionOptions>() ?? new SubscriptionOptions());

    private static Func<ResolverContext, ValueTask<ISourceStream>> FromTopic<T>(Func<ResolverContext, string> topic) => async context =>
        await context.Operation.Services.GetRequiredService<ITopicEventReceiver>()
            .SubscribeAsync<T>(topic(context), context.RequestAborted).ConfigureAwait(false);

    private static FieldResolver Sync(Expression call) => new()
    {
        Sync = Expression.Lambda<Func<ResolverContext, object?>>(Expression.Convert(call, typeof(object)), _context).Compile(),
    };

    private static T? EventMessage<T>(ResolverContext context)
    {
        var happened = context.Operation.Event ?? throw new InvalidOperationException("There is no event: this is not a subscription.");
        return happened.Message switch
        {
            T message => message,
            null => default,
            var other => throw new InvalidMessageTypeException(context.ResponseName, other.GetType(), typeof(T)),
        };
    }
}
