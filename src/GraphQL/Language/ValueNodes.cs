namespace LivingNetworks.GraphQL.Language;

/// <summary>An input value as it was written; values of variables take this form too once they have been checked.</summary>
internal abstract class ValueNode(Location location) : SyntaxNode(location)
{
    public override string ToString() => SyntaxPrinter.Print(this);
}

internal sealed class VariableNode(Location location, string name, Location nameLocation) : ValueNode(location)
{
    public string Name { get; } = name;

    public Location NameLocation { get; } = nameLocation;
}

internal sealed class IntValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

internal sealed class FloatValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

internal sealed class StringValueNode(Location location, string value, bool block = false) : ValueNode(location)
{
    public string Value { get; } = value;

    public bool Block { get; } = block;
}

internal sealed class BooleanValueNode(Location location, bool value) : ValueNode(location)
{
    public bool Value { get; } = value;
}

internal sealed class NullValueNode(Location location) : ValueNode(location)
{
    public static NullValueNode Instance { get; } = new(default);
}

internal sealed class EnumValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

internal sealed class ListValueNode(Location location, ValueNode[] items) : ValueNode(location)
{
    public ValueNode[] Items { get; } = items;
}

internal sealed class ObjectValueNode(Location location, ObjectFieldNode[] fields) : ValueNode(location)
{
    public ObjectFieldNode[] Fields { get; } = fields;

    public ValueNode? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field.Value;
            }
        }

        return null;
    }
}

internal sealed class ObjectFieldNode(Location location, string name, ValueNode value) : SyntaxNode(location)
{
    public string Name { get; } = name;

    public ValueNode Value { get; } = value;
}
