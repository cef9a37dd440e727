using System.Collections;
using System.Globalization;
using System.Text;
using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>An id that names its type too: <c>Type:value</c> in base64.</summary>
internal static class GlobalId
{
    /// <summary>The id of a value, or the ids of a list of values.</summary>
    public static object? Encode(string type, object? value) => value switch
    {
        null => null,
        string text => Write(type, text),
        IEnumerable items => items.Cast<object?>().Select(item => Encode(type, item)).ToList(),
        IFormattable formattable => Write(type, formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => Write(type, value.ToString()!),
    };

    /// <summary>The type and the value that an id names.</summary>
    public static bool TryRead(string id, out string type, out string value)
    {
        (type, value) = ("", "");
        var bytes = new byte[id.Length];
        if (!Convert.TryFromBase64String(id, bytes, out var length))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return false;
        }

        (type, value) = (text[..colon], text[(colon + 1)..]);
        return true;
    }

    private static string Write(string type, string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{value}"));
}

/// <summary>Takes the value out of an id before it is converted, and checks the type if one is expected.</summary>
internal sealed class GlobalIdConverter(InputConverter inner, string? expectedType) : InputConverter
{
    public override object? Missing => inner.Missing;

    public override bool IsImmutable => inner.IsImmutable;

    protected override object? ConvertValue(ValueNode value, VariableValues variables) => inner.Convert(Decode(value, variables), variables);

    private ValueNode Decode(ValueNode value, VariableValues variables) => value switch
    {
        VariableNode variable => variables.TryGet(variable.Name, out var given) ? Decode(given, variables) : variable,
        ListValueNode list => new ListValueNode(list.Location, Array.ConvertAll(list.Items, item => Decode(item, variables))),
        StringValueNode text => Decode(text),
        IntValueNode => throw new InputCoercionException("The node ID string has an invalid format."),
        _ => value,
    };

    private StringValueNode Decode(StringValueNode id)
    {
        if (!GlobalId.TryRead(id.Value, out var type, out var value))
        {
            throw new InputCoercionException("The node ID string has an invalid format.");
        }

        return expectedType is null || type == expectedType
            ? new StringValueNode(id.Location, value)
            : throw new InputCoercionException($"The node id type name `{type}` does not match the expected type name `{expectedType}`.");
    }
}
