using LivingNetworks.GraphQL.Descriptors;

namespace LivingNetworks.GraphQL;

/// <summary>Describes in code how a C# type appears; registered with <c>AddType</c>, and usable wherever a type is named.</summary>
public abstract class DescribedType
{
    private protected DescribedType()
    {
    }

    internal abstract Type RuntimeType { get; }

    internal abstract DescribedKind Kind { get; }

    internal abstract void Describe(TypeDescription description);

    /// <summary>The C# type that a described type stands for, or null if <paramref name="type"/> describes nothing.</summary>
    internal static Type? RuntimeTypeOf(Type type)
    {
        if (!type.IsSubclassOf(typeof(DescribedType)))
        {
            return null;
        }

        var current = type;
        while (!current.IsGenericType || current.BaseType != typeof(DescribedType))
        {
            current = current.BaseType!;
        }

        return current.GetGenericArguments()[0];
    }
}

/// <summary>Describes an object type.</summary>
public class ObjectType<T> : DescribedType
{
    internal override Type RuntimeType => typeof(T);

    internal override DescribedKind Kind => DescribedKind.Object;

    internal override void Describe(TypeDescription description) => Configure(new ObjectTypeDescriptor<T>(description));

    /// <summary>Says how the type appears; what is not said follows from the C# type.</summary>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor)
    {
    }
}

/// <summary>Describes further fields of an object type; registered with <c>AddTypeExtension</c>.</summary>
public class ObjectTypeExtension<T> : DescribedType
{
    internal override Type RuntimeType => typeof(T);

    internal override DescribedKind Kind => DescribedKind.Extension;

    internal override void Describe(TypeDescription description) => Configure(new ObjectTypeDescriptor<T>(description));

    /// <summary>Says what is added to the type, or taken from it.</summary>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor)
    {
    }
}

/// <summary>Describes an interface type.</summary>
public class InterfaceType<T> : DescribedType
{
    internal override Type RuntimeType => typeof(T);

    internal override DescribedKind Kind => DescribedKind.Interface;

    internal override void Describe(TypeDescription description) => Configure(new InterfaceTypeDescriptor<T>(description));

    /// <summary>Says how the type appears; what is not said follows from the C# type.</summary>
    protected virtual void Configure(IInterfaceTypeDescriptor<T> descriptor)
    {
    }
}

/// <summary>Describes a union type; its members are the registered types that are a <typeparamref name="T"/>, and those that are named.</summary>
public class UnionType<T> : DescribedType
{
    internal override Type RuntimeType => typeof(T);

    internal override DescribedKind Kind => DescribedKind.Union;

    internal override void Describe(TypeDescription description) => Configure(new UnionTypeDescriptor(description));

    /// <summary>Says how the type appears.</summary>
    protected virtual void Configure(IUnionTypeDescriptor descriptor)
    {
    }
}

/// <summary>Describes an enum type.</summary>
public class EnumType<T> : DescribedType
{
    internal override Type RuntimeType => typeof(T);

    internal override DescribedKind Kind => DescribedKind.Enum;

    internal override void Describe(TypeDescription description) => Configure(new EnumTypeDescriptor<T>(description));

    /// <summary>Says how the type appears; what is not said follows from the C# type.</summary>
    protected virtual void Configure(IEnumTypeDescriptor<T> descriptor)
    {
    }
}

/// <summary>Describes an input object type.</summary>
public class InputObjectType<T> : DescribedType
{
    internal override Type RuntimeType => typeof(T);

    internal override DescribedKind Kind => DescribedKind.Input;

    internal override void Describe(TypeDescription description) => Configure(new InputObjectTypeDescriptor<T>(description));

    /// <summary>Says how the type appears; what is not said follows from the C# type.</summary>
    protected virtual void Configure(IInputObjectTypeDescriptor<T> descriptor)
    {
    }
}
