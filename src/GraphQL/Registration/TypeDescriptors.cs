namespace LivingNetworks.GraphQL;

/// <summary>Says how a C# class appears as an object type.</summary>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>Names the type.</summary>
    IObjectTypeDescriptor<T> Name(string value);
}

/// <summary>Says how a C# enum appears as an enum type.</summary>
public interface IEnumTypeDescriptor<T>
{
    /// <summary>Names the type.</summary>
    IEnumTypeDescriptor<T> Name(string value);
}

/// <summary>Writes what a descriptor is told into the configuration.</summary>
internal sealed class TypeDescriptor<T>(SchemaConfiguration configuration) : IObjectTypeDescriptor<T>, IEnumTypeDescriptor<T>
{
    IObjectTypeDescriptor<T> IObjectTypeDescriptor<T>.Name(string value)
    {
        configuration.Names[typeof(T)] = value;
        return this;
    }

    IEnumTypeDescriptor<T> IEnumTypeDescriptor<T>.Name(string value)
    {
        configuration.Names[typeof(T)] = value;
        return this;
    }
}
