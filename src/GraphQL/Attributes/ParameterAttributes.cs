namespace LivingNetworks.GraphQL;

/// <summary>The parameter receives the object that the field belongs to.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>Which properties of the parent are needed.</summary>
    public string? Requires { get; } = requires;
}

/// <summary>The parameter receives a service.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute(string? key = null) : Attribute
{
    /// <summary>The key of a keyed service.</summary>
    public string? Key { get; } = key;
}

/// <summary>The parameter is an argument, even if its type is a service.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute(string? name = null) : Attribute
{
    /// <summary>The name of the argument.</summary>
    public string? Name { get; } = name;
}

/// <summary>The parameter receives a value that was set for the whole request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute(string? key = null) : Attribute
{
    /// <summary>The key; the parameter's name if not given.</summary>
    public string? Key { get; } = key;
}

/// <summary>The parameter receives the message of a subscription event.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
