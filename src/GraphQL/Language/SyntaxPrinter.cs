using System.Text;

namespace LivingNetworks.GraphQL.Language;

/// <summary>Writes input values and descriptions in the form of the language.</summary>
internal static class SyntaxPrinter
{
    public static string Print(ValueNode value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    public static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case < ' ' or '\u007F':
                    text.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }

        text.Append('"');
    }

    private static void Write(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable: text.Append('$').Append(variable.Name); break;
            case IntValueNode number: text.Append(number.Value); break;
            case FloatValueNode number: text.Append(number.Value); break;
            case StringValueNode literal: WriteString(text, literal.Value); break;
            case BooleanValueNode boolean: text.Append(boolean.Value ? "true" : "false"); break;
            case NullValueNode: text.Append("null"); break;
            case EnumValueNode name: text.Append(name.Value); break;
            case ListValueNode list:
                text.Append('[');
                for (var i = 0; i < list.Items.Length; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Write(text, list.Items[i]);
                }

                text.Append(']');
                break;
            case ObjectValueNode node:
                text.Append(node.Fields.Length == 0 ? "{" : "{ ");
                for (var i = 0; i < node.Fields.Length; i++)
                {
                    text.Append(i == 0 ? "" : ", ").Append(node.Fields[i].Name).Append(": ");
                    Write(text, node.Fields[i].Value);
                }

                text.Append(node.Fields.Length == 0 ? "}" : " }");
                break;
        }
    }
}
