using System.Linq.Expressions;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Descriptors;

/// <summary>Writes what a descriptor is told into a description.</summary>
internal abstract class FieldDescriptor<TSelf>(FieldDescription description)
    where TSelf : class
{
    protected FieldDescription Told { get; } = description;

    public TSelf Name(string value) => Tell(() => Told.Name = value);

    public TSelf Description(string? value) => Tell(() => Told.Description = value);

    public TSelf Deprecated(string? reason) => Tell(() => Told.DeprecationReason = reason);

    public TSelf Deprecated() => Deprecated(Directive.DefaultDeprecationReason);

    public TSelf Ignore(bool ignore = true) => Tell(() => Told.IsIgnored = ignore);

    public TSelf Type<TType>()
        where TType : class => Type(typeof(TType));

    public TSelf Type(Type type) => Tell(() => Told.Type = type);

    public TSelf DefaultValue(object? value) => Tell(() => (Told.HasDefault, Told.Default) = (true, value));

    protected TSelf Tell(Action tell)
    {
        tell();
        return (TSelf)(object)this;
    }
}

internal sealed class InterfaceFieldDescriptor(FieldDescription description)
    : FieldDescriptor<IInterfaceFieldDescriptor>(description), IInterfaceFieldDescriptor;

internal sealed class ArgumentDescriptor(FieldDescription description) : FieldDescriptor<IArgumentDescriptor>(description), IArgumentDescriptor;

internal sealed class InputFieldDescriptor(FieldDescription description) : FieldDescriptor<IInputFieldDescriptor>(description), IInputFieldDescriptor;

internal sealed class EnumValueDescriptor(FieldDescription description) : FieldDescriptor<IEnumValueDescriptor>(description), IEnumValueDescriptor;

internal sealed class ObjectFieldDescriptor(FieldDescription description)
    : FieldDescriptor<IObjectFieldDescriptor>(description), IObjectFieldDescriptor
{
    public IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor) =>
        Tell(() => argumentDescriptor(new ArgumentDescriptor(Told.Argument(argumentName))));

    public IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, TResult> fieldResolver) =>
        Resolve(typeof(TResult), new FieldResolver { Sync = context => fieldResolver(context) });

    public IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, Task<TResult>> fieldResolver) =>
        Resolve((context, _) => fieldResolver(context));

    public IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, CancellationToken, Task<TResult>> fieldResolver) => Resolve(
        typeof(TResult),
        new FieldResolver
        {
            Async = async context => await fieldResolver(context, context.RequestAborted).ConfigureAwait(false),
            NeedsScope = true,
        });

    public IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod) =>
        Tell(() => Told.ResolverMember = TypeDescription.MemberOf(propertyOrMethod));

    private IObjectFieldDescriptor Resolve(Type result, FieldResolver resolver) => Tell(() => (Told.ResultType, Told.Resolver) = (result, resolver));
}
