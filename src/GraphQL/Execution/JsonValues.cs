using System.Globalization;
using System.Text.Json;
using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>JSON values as input values.</summary>
internal static class JsonValues
{
    /// <param name="value">The JSON value.</param>
    /// <param name="integral">Whether a number such as <c>3.0</c> counts as whole: JSON does not tell it from <c>3</c>.</param>
    public static ValueNode ToNode(JsonElement value, bool integral = false) => value.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(default, value.GetString()!),
        JsonValueKind.True => new BooleanValueNode(default, true),
        JsonValueKind.False => new BooleanValueNode(default, false),
        JsonValueKind.Number => Number(value, integral),
        JsonValueKind.Array => new ListValueNode(default, [.. value.EnumerateArray().Select(item => ToNode(item))]),
        JsonValueKind.Object => new ObjectValueNode(
            default, [.. value.EnumerateObject().Select(field => new ObjectFieldNode(default, field.Name, ToNode(field.Value)))]),
        _ => NullValueNode.Instance,
    };

    private static ValueNode Number(JsonElement value, bool integral)
    {
        var text = value.GetRawText();
        if (text.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
        {
            return new IntValueNode(default, text);
        }

        return integral && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1e15 && Math.Floor(number) == number
            ? new IntValueNode(default, ((long)number).ToString(CultureInfo.InvariantCulture))
            : new FloatValueNode(default, text);
    }
}
