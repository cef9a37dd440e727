namespace LivingNetworks.GraphQL;

/// <summary>A change of a schema that breaks somebody who relies on it.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Element">What changed, such as <c>Book.title</c> or <c>Query.book(id:)</c>.</param>
/// <param name="Text">The change in words.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, string Element, string Text)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}

/// <summary>How a change of a schema can break somebody.</summary>
public enum SchemaChangeKind
{
    /// <summary>Queries, mutations or subscriptions are gone, or have another root type.</summary>
    OperationRemoved,

    /// <summary>A type is gone.</summary>
    TypeRemoved,

    /// <summary>A type is of another kind, such as an interface that was an object.</summary>
    TypeChangedKind,

    /// <summary>A field of an object, interface or input object is gone.</summary>
    FieldRemoved,

    /// <summary>A field has a type that those who rely on the old one cannot read or give.</summary>
    FieldChangedType,

    /// <summary>An argument is gone.</summary>
    ArgumentRemoved,

    /// <summary>An argument has a type that does not take everything that the old one took.</summary>
    ArgumentChangedType,

    /// <summary>An argument must be given that was not there.</summary>
    RequiredArgumentAdded,

    /// <summary>An input field must be given that was not there.</summary>
    RequiredInputFieldAdded,

    /// <summary>A default is another one, or gone.</summary>
    DefaultChanged,

    /// <summary>A value of an enum is gone.</summary>
    EnumValueRemoved,

    /// <summary>A member of a union is gone.</summary>
    UnionMemberRemoved,

    /// <summary>A type does not implement an interface any more.</summary>
    InterfaceRemoved,

    /// <summary>An input object takes exactly one field from now on.</summary>
    OneOfAdded,

    /// <summary>A directive is gone.</summary>
    DirectiveRemoved,

    /// <summary>An argument of a directive is gone.</summary>
    DirectiveArgumentRemoved,

    /// <summary>An argument of a directive must be given that was not there.</summary>
    RequiredDirectiveArgumentAdded,

    /// <summary>A directive may not be repeated any more.</summary>
    DirectiveRepeatableRemoved,

    /// <summary>A directive may not stand in some place any more.</summary>
    DirectiveLocationRemoved,
}
