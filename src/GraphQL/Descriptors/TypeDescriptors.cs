using System.Linq.Expressions;

namespace LivingNetworks.GraphQL.Descriptors;

/// <summary>Writes what a descriptor is told into a description.</summary>
internal abstract class TypeDescriptor<TSelf>(TypeDescription description)
    where TSelf : class
{
    protected TypeDescription Told { get; } = description;

    private TSelf Self => (TSelf)(object)this;

    public TSelf Name(string value) => Tell(() => Told.Name = value);

    public TSelf Description(string? value) => Tell(() => Told.Description = value);

    protected TSelf Tell(Action tell)
    {
        tell();
        return Self;
    }
}

internal sealed class ObjectTypeDescriptor<T>(TypeDescription description)
    : TypeDescriptor<IObjectTypeDescriptor<T>>(description), IObjectTypeDescriptor<T>
{
    public IObjectTypeDescriptor<T> BindFieldsExplicitly() => Tell(() => Told.BindsExplicitly = true);

    public IObjectTypeDescriptor<T> BindFieldsImplicitly() => Tell(() => Told.BindsExplicitly = false);

    public IObjectFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod) =>
        new ObjectFieldDescriptor(Told.Field(TypeDescription.MemberOf(propertyOrMethod)));

    public IObjectFieldDescriptor Field(string name)
    {
        var field = Told.Fields.Find(known => known.Member is null && known.Name == name);
        if (field is null)
        {
            Told.Fields.Add(field = new FieldDescription { Name = name });
        }

        return new ObjectFieldDescriptor(field);
    }
}

internal sealed class InterfaceTypeDescriptor<T>(TypeDescription description)
    : TypeDescriptor<IInterfaceTypeDescriptor<T>>(description), IInterfaceTypeDescriptor<T>
{
    public IInterfaceTypeDescriptor<T> BindFieldsExplicitly() => Tell(() => Told.BindsExplicitly = true);

    public IInterfaceTypeDescriptor<T> BindFieldsImplicitly() => Tell(() => Told.BindsExplicitly = false);

    public IInterfaceFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod) =>
        new InterfaceFieldDescriptor(Told.Field(TypeDescription.MemberOf(propertyOrMethod)));
}

internal sealed class UnionTypeDescriptor(TypeDescription description) : TypeDescriptor<IUnionTypeDescriptor>(description), IUnionTypeDescriptor
{
    public IUnionTypeDescriptor Type<TObjectType>()
        where TObjectType : class => Tell(() => Told.Members.Add(DescribedType.RuntimeTypeOf(typeof(TObjectType)) ?? typeof(TObjectType)));
}

internal sealed class EnumTypeDescriptor<T>(TypeDescription description) : TypeDescriptor<IEnumTypeDescriptor<T>>(description), IEnumTypeDescriptor<T>
{
    public IEnumTypeDescriptor<T> BindValuesExplicitly() => Tell(() => Told.BindsExplicitly = true);

    public IEnumTypeDescriptor<T> BindValuesImplicitly() => Tell(() => Told.BindsExplicitly = false);

    public IEnumValueDescriptor Value(T value) => new EnumValueDescriptor(Told.Value(value!));
}

internal sealed class InputObjectTypeDescriptor<T>(TypeDescription description)
    : TypeDescriptor<IInputObjectTypeDescriptor<T>>(description), IInputObjectTypeDescriptor<T>
{
    public IInputObjectTypeDescriptor<T> BindFieldsExplicitly() => Tell(() => Told.BindsExplicitly = true);

    public IInputObjectTypeDescriptor<T> BindFieldsImplicitly() => Tell(() => Told.BindsExplicitly = false);

    public IInputObjectTypeDescriptor<T> OneOf() => Tell(() => Told.IsOneOf = true);

    public IInputFieldDescriptor Field(Expression<Func<T, object?>> property) =>
        new InputFieldDescriptor(Told.Field(TypeDescription.MemberOf(property)));
}
