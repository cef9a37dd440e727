namespace LivingNetworks.GraphQL;

/// <summary>Gives a type or member another name in the schema; <c>{0}</c> in the name of a generic type is its argument's name.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}

/// <summary>Leaves a member out of the schema.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>Describes a type or member in the schema; outranks its XML documentation.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description.</summary>
    public string Description { get; } = description;
}

/// <summary>Marks a member as deprecated in the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}

/// <summary>Gives a member or parameter another type: a marker such as <see cref="IdType"/>, a C# type, or type syntax.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>By marker or C# type.</summary>
    public GraphQLTypeAttribute(Type type) => Type = type;

    /// <summary>By type syntax, such as <c>[ID!]!</c>.</summary>
    public GraphQLTypeAttribute(string syntax) => Syntax = syntax;

    internal Type? Type { get; }

    internal string? Syntax { get; }
}

/// <summary>Gives a member or parameter another type.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T));

/// <summary>Makes a member or parameter non-null, whatever its C# type says.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute;

/// <summary>Writes and reads a value as <c>ID</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public class IDAttribute(string? typeName = null) : Attribute
{
    /// <summary>The type that the id names.</summary>
    public string? TypeName { get; } = typeName;

    /// <summary>The C# type of which the id is one.</summary>
    internal virtual Type? Type => null;
}

/// <summary>Writes and reads a value as <c>ID</c> of a type.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IDAttribute<T>() : IDAttribute(typeof(T).Name)
{
    internal override Type? Type => typeof(T);
}

/// <summary>Gives an argument or input field a default value.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The value.</summary>
    public object? Value { get; } = value;
}

/// <summary>Gives an argument or input field a default value in the syntax of the language.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueSyntaxAttribute(string? syntax) : Attribute
{
    /// <summary>The value as it is written.</summary>
    public string? Syntax { get; } = syntax;
}
