using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>The checked values of an operation's variables.</summary>
internal sealed class VariableValues(Dictionary<string, ValueNode>? values)
{
    public static VariableValues None { get; } = new(null);

    public bool TryGet(string name, out ValueNode value)
    {
        if (values is not null && values.TryGetValue(name, out value!))
        {
            return true;
        }

        value = NullValueNode.Instance;
        return false;
    }

    public IEnumerable<KeyValuePair<string, ValueNode>> All => values ?? [];
}

/// <summary>Turns a valid input value into that of a C# parameter or property.</summary>
internal abstract class InputConverter
{
    /// <summary>What the parameter or property gets if nothing was given.</summary>
    public virtual object? Missing => null;

    /// <summary>True if the converted value can be shared between requests.</summary>
    public virtual bool IsImmutable => false;

    public object? Convert(ValueNode value, VariableValues variables)
    {
        if (value is VariableNode variable)
        {
            return variables.TryGet(variable.Name, out var given) ? ConvertValue(given, variables) : Missing;
        }

        return ConvertValue(value, variables);
    }

    protected abstract object? ConvertValue(ValueNode value, VariableValues variables);
}

/// <summary>Values without a C# type: dictionaries, lists, text, numbers and booleans.</summary>
internal sealed class PlainConverter : InputConverter
{
    public static PlainConverter Instance { get; } = new();

    protected override object? ConvertValue(ValueNode value, VariableValues variables) => Plain(value, variables);

    public static object? Plain(ValueNode value) => Plain(value, VariableValues.None);

    private static object? Plain(ValueNode value, VariableValues variables) => value switch
    {
        VariableNode variable => variables.TryGet(variable.Name, out var given) ? Plain(given, variables) : null,
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode boolean => boolean.Value,
        IntValueNode number => long.TryParse(number.Value, System.Globalization.CultureInfo.InvariantCulture, out var whole)
            ? whole
            : Finite(number.Value),
        FloatValueNode number => Finite(number.Value),
        ListValueNode list => list.Items.Select(item => Plain(item, variables)).ToList(),
        ObjectValueNode node => Fields(node, variables),
        _ => null,
    };

    private static double Finite(string text)
    {
        var number = double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw new InputCoercionException("The number is too large.");
    }

    private static Dictionary<string, object?> Fields(ObjectValueNode node, VariableValues variables)
    {
        var fields = new Dictionary<string, object?>();
        foreach (var field in node.Fields)
        {
            if (field.Value is not VariableNode variable || variables.TryGet(variable.Name, out _))
            {
                fields[field.Name] = Plain(field.Value, variables);
            }
        }

        return fields;
    }
}
