using System.Linq.Expressions;

namespace LivingNetworks.GraphQL;

/// <summary>Says how a field of an object type appears and where its value comes from.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>Names the field.</summary>
    IObjectFieldDescriptor Name(string value);

    /// <summary>Describes the field.</summary>
    IObjectFieldDescriptor Description(string? value);

    /// <summary>Deprecates the field.</summary>
    IObjectFieldDescriptor Deprecated(string? reason);

    /// <summary>Deprecates the field without a reason.</summary>
    IObjectFieldDescriptor Deprecated();

    /// <summary>Leaves the member out.</summary>
    IObjectFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Sets the type: a marker such as <see cref="IdType"/>, a described type or a C# type.</summary>
    IObjectFieldDescriptor Type<TOutputType>()
        where TOutputType : class;

    /// <summary>Sets the type.</summary>
    IObjectFieldDescriptor Type(Type type);

    /// <summary>Adds an argument, or says how that of a parameter appears.</summary>
    IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor);

    /// <summary>Finds the value.</summary>
    IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, TResult> fieldResolver);

    /// <summary>Finds the value.</summary>
    IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, Task<TResult>> fieldResolver);

    /// <summary>Finds the value.</summary>
    IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, CancellationToken, Task<TResult>> fieldResolver);

    /// <summary>Finds the value with a member of another class, whose parameters are bound as those of any resolver.</summary>
    IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);
}

/// <summary>Says how a field of an interface type appears.</summary>
public interface IInterfaceFieldDescriptor
{
    /// <summary>Names the field.</summary>
    IInterfaceFieldDescriptor Name(string value);

    /// <summary>Describes the field.</summary>
    IInterfaceFieldDescriptor Description(string? value);

    /// <summary>Deprecates the field.</summary>
    IInterfaceFieldDescriptor Deprecated(string? reason);

    /// <summary>Deprecates the field without a reason.</summary>
    IInterfaceFieldDescriptor Deprecated();

    /// <summary>Leaves the member out.</summary>
    IInterfaceFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Sets the type.</summary>
    IInterfaceFieldDescriptor Type<TOutputType>()
        where TOutputType : class;

    /// <summary>Sets the type.</summary>
    IInterfaceFieldDescriptor Type(Type type);
}

/// <summary>Says how an argument appears.</summary>
public interface IArgumentDescriptor
{
    /// <summary>Describes the argument.</summary>
    IArgumentDescriptor Description(string? value);

    /// <summary>Deprecates the argument.</summary>
    IArgumentDescriptor Deprecated(string? reason);

    /// <summary>Deprecates the argument without a reason.</summary>
    IArgumentDescriptor Deprecated();

    /// <summary>Sets the type; needed for an argument that no parameter has.</summary>
    IArgumentDescriptor Type<TInputType>()
        where TInputType : class;

    /// <summary>Sets the type.</summary>
    IArgumentDescriptor Type(Type type);

    /// <summary>Sets what is taken if nothing is given.</summary>
    IArgumentDescriptor DefaultValue(object? value);
}

/// <summary>Says how a field of an input object type appears.</summary>
public interface IInputFieldDescriptor
{
    /// <summary>Names the field.</summary>
    IInputFieldDescriptor Name(string value);

    /// <summary>Describes the field.</summary>
    IInputFieldDescriptor Description(string? value);

    /// <summary>Deprecates the field.</summary>
    IInputFieldDescriptor Deprecated(string? reason);

    /// <summary>Deprecates the field without a reason.</summary>
    IInputFieldDescriptor Deprecated();

    /// <summary>Leaves the property out.</summary>
    IInputFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Sets the type.</summary>
    IInputFieldDescriptor Type<TInputType>()
        where TInputType : class;

    /// <summary>Sets the type.</summary>
    IInputFieldDescriptor Type(Type type);

    /// <summary>Sets what is taken if nothing is given.</summary>
    IInputFieldDescriptor DefaultValue(object? value);
}

/// <summary>Says how a value of an enum type appears.</summary>
public interface IEnumValueDescriptor
{
    /// <summary>Names the value.</summary>
    IEnumValueDescriptor Name(string value);

    /// <summary>Describes the value.</summary>
    IEnumValueDescriptor Description(string? value);

    /// <summary>Deprecates the value.</summary>
    IEnumValueDescriptor Deprecated(string? reason);

    /// <summary>Deprecates the value without a reason.</summary>
    IEnumValueDescriptor Deprecated();

    /// <summary>Leaves the value out.</summary>
    IEnumValueDescriptor Ignore(bool ignore = true);
}
