using System.Linq.Expressions;

namespace LivingNetworks.GraphQL;

/// <summary>Says how a C# class appears as an object type.</summary>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>Names the type.</summary>
    IObjectTypeDescriptor<T> Name(string value);

    /// <summary>Describes the type.</summary>
    IObjectTypeDescriptor<T> Description(string? value);

    /// <summary>Takes only the members that are named here as fields.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Takes all members as fields but those that are ignored; so it is without this.</summary>
    IObjectTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>The field of a property or method.</summary>
    IObjectFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod);

    /// <summary>A further field; it needs a resolver.</summary>
    IObjectFieldDescriptor Field(string name);
}

/// <summary>Says how a C# type appears as an interface type.</summary>
public interface IInterfaceTypeDescriptor<T>
{
    /// <summary>Names the type.</summary>
    IInterfaceTypeDescriptor<T> Name(string value);

    /// <summary>Describes the type.</summary>
    IInterfaceTypeDescriptor<T> Description(string? value);

    /// <summary>Takes only the members that are named here as fields.</summary>
    IInterfaceTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Takes all members as fields but those that are ignored; so it is without this.</summary>
    IInterfaceTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>The field of a property or method.</summary>
    IInterfaceFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod);
}

/// <summary>Says how a C# type appears as a union type.</summary>
public interface IUnionTypeDescriptor
{
    /// <summary>Names the type.</summary>
    IUnionTypeDescriptor Name(string value);

    /// <summary>Describes the type.</summary>
    IUnionTypeDescriptor Description(string? value);

    /// <summary>Adds a member: a described object type.</summary>
    IUnionTypeDescriptor Type<TObjectType>()
        where TObjectType : class;
}

/// <summary>Says how a C# enum appears as an enum type.</summary>
public interface IEnumTypeDescriptor<T>
{
    /// <summary>Names the type.</summary>
    IEnumTypeDescriptor<T> Name(string value);

    /// <summary>Describes the type.</summary>
    IEnumTypeDescriptor<T> Description(string? value);

    /// <summary>Takes only the values that are named here.</summary>
    IEnumTypeDescriptor<T> BindValuesExplicitly();

    /// <summary>Takes all values but those that are ignored; so it is without this.</summary>
    IEnumTypeDescriptor<T> BindValuesImplicitly();

    /// <summary>A value.</summary>
    IEnumValueDescriptor Value(T value);
}

/// <summary>Says how a C# class appears as an input object type.</summary>
public interface IInputObjectTypeDescriptor<T>
{
    /// <summary>Names the type.</summary>
    IInputObjectTypeDescriptor<T> Name(string value);

    /// <summary>Describes the type.</summary>
    IInputObjectTypeDescriptor<T> Description(string? value);

    /// <summary>Takes only the properties that are named here as fields.</summary>
    IInputObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Takes all properties as fields but those that are ignored; so it is without this.</summary>
    IInputObjectTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Exactly one field is given.</summary>
    IInputObjectTypeDescriptor<T> OneOf();

    /// <summary>The field of a property.</summary>
    IInputFieldDescriptor Field(Expression<Func<T, object?>> property);
}
