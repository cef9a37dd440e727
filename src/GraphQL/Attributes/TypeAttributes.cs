namespace LivingNetworks.GraphQL;

/// <summary>The names of the root types.</summary>
public static class OperationTypeNames
{
    /// <summary>The query type.</summary>
    public const string Query = "Query";

    /// <summary>The mutation type.</summary>
    public const string Mutation = "Mutation";

    /// <summary>The subscription type.</summary>
    public const string Subscription = "Subscription";
}

/// <summary>Names a class as an object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string? Name { get; } = name;

    /// <summary>Whether static members are fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}

/// <summary>The class adds fields to another object type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ExtendObjectTypeAttribute : Attribute
{
    /// <summary>By name.</summary>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>By C# type; an interface or base class extends every object type that is one.</summary>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The name of the extended type.</summary>
    public string? Name { get; }

    /// <summary>The C# type of the extended type.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Fields to take away, by schema name.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Properties of the extended type to take away.</summary>
    public string[]? IgnoreProperties { get; set; }

    /// <summary>Whether static members are fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}

/// <summary>The class adds fields to another object type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T>() : ExtendObjectTypeAttribute(typeof(T));

/// <summary>The member replaces a property of the extended type.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The C# name of the replaced property.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the replaced property goes; it always does.</summary>
    public bool Replace { get; set; } = true;
}

/// <summary>A C# interface or base class is an interface type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string? Name { get; } = name;
}

/// <summary>A C# interface or base class is a union of the registered types that are one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string? Name { get; } = name;
}

/// <summary>Names an enum.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string? Name { get; } = name;
}

/// <summary>Names a class as an input object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string? Name { get; } = name;
}

/// <summary>Exactly one field of the input object is given.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;
