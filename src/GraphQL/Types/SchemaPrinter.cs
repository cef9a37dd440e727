using System.Text;
using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>Writes a schema in the schema language, always in the same order: roots, then by kind, then by name.</summary>
internal static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        var parts = new List<string> { Roots(schema) };
        var types = schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .OrderBy(Order).ThenBy(type => type.Name, StringComparer.Ordinal);
        parts.AddRange(types.Where(type => type is not ScalarType).Select(Type));
        parts.AddRange(schema.Directives.Except(Directive.BuiltIn).OrderBy(directive => directive.Name, StringComparer.Ordinal).Select(Definition));
        parts.AddRange(types.OfType<ScalarType>().Where(scalar => !Scalars.Specified.Contains(scalar)).Select(Type));
        return string.Join("\n\n", parts) + "\n";
    }

    private static int Order(NamedType type) => type switch
    {
        InterfaceType => 0,
        ObjectType => 1,
        UnionType => 2,
        InputObjectType => 3,
        EnumType => 4,
        _ => 5,
    };

    private static string Roots(Schema schema)
    {
        var text = new StringBuilder();
        Description(text, schema.Description, "");
        text.Append("schema {\n  query: ").Append(schema.Query.Name).Append('\n');
        if (schema.Mutation is not null)
        {
            text.Append("  mutation: ").Append(schema.Mutation.Name).Append('\n');
        }

        if (schema.Subscription is not null)
        {
            text.Append("  subscription: ").Append(schema.Subscription.Name).Append('\n');
        }

        return text.Append('}').ToString();
    }

    private static string Type(NamedType type)
    {
        var text = new StringBuilder();
        Description(text, type.Description, "");
        switch (type)
        {
            case ScalarType scalar:
                text.Append("scalar ").Append(scalar.Name);
                if (scalar.SpecifiedBy is not null)
                {
                    text.Append(" @specifiedBy(url: ");
                    SyntaxPrinter.WriteString(text, scalar.SpecifiedBy);
                    text.Append(')');
                }

                break;
            case FieldsType fields:
                text.Append(fields is ObjectType ? "type " : "interface ").Append(fields.Name);
                if (fields.Interfaces.Count > 0)
                {
                    var names = fields.Interfaces.Select(face => face.Name).Order(StringComparer.Ordinal);
                    text.Append(" implements ").AppendJoin(" & ", names);
                }

                CostDirectives.WriteCost(text, fields.Weight);
                Block(text, fields.Fields, Field);
                break;
            case UnionType union:
                text.Append("union ").Append(union.Name).Append(" = ").AppendJoin(" | ", union.Members.Select(member => member.Name));
                break;
            case EnumType names:
                text.Append("enum ").Append(names.Name);
                CostDirectives.WriteCost(text, names.Weight);
                Block(text, names.Values, Value);
                break;
            case InputObjectType input:
                text.Append("input ").Append(input.Name).Append(input.IsOneOf ? " @oneOf" : "");
                Block(text, input.Fields, Input);
                break;
        }

        return text.ToString();
    }

    private static void Block<T>(StringBuilder text, List<T> members, Action<StringBuilder, T> write)
    {
        text.Append(" {\n");
        foreach (var member in members)
        {
            write(text, member);
            text.Append('\n');
        }

        text.Append('}');
    }

    private static void Field(StringBuilder text, Field field)
    {
        Description(text, field.Description, "  ");
        text.Append("  ").Append(field.Name);
        Arguments(text, field.Arguments, "    ");
        text.Append(": ").Append(field.Type);
        CostDirectives.WriteListSize(text, field.ListSize);
        CostDirectives.WriteCost(text, field.Weight);
        Deprecated(text, field.DeprecationReason);
    }

    private static void Value(StringBuilder text, EnumValue value)
    {
        Description(text, value.Description, "  ");
        text.Append("  ").Append(value.Name);
        Deprecated(text, value.DeprecationReason);
    }

    private static void Input(StringBuilder text, InputValue value)
    {
        Description(text, value.Description, "  ");
        text.Append("  ");
        InputValue(text, value);
    }

    private static void InputValue(StringBuilder text, InputValue value)
    {
        text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is not null)
        {
            text.Append(" = ").Append(value.DefaultValue);
        }

        CostDirectives.WriteCost(text, value.Weight);
        Deprecated(text, value.DeprecationReason);
    }

    private static void Arguments(StringBuilder text, InputValue[] arguments, string indent)
    {
        if (arguments.Length == 0)
        {
            return;
        }

        // Descriptions need lines of their own.
        var isMultiLine = Array.Exists(arguments, argument => argument.Description is not null);
        text.Append('(');
        for (var i = 0; i < arguments.Length; i++)
        {
            if (isMultiLine)
            {
                text.Append('\n');
                Description(text, arguments[i].Description, indent);
                text.Append(indent);
            }
            else if (i > 0)
            {
                text.Append(", ");
            }

            InputValue(text, arguments[i]);
        }

        if (isMultiLine)
        {
            text.Append('\n').Append(indent[..^2]);
        }

        text.Append(')');
    }

    private static string Definition(Directive directive)
    {
        var text = new StringBuilder();
        Description(text, directive.Description, "");
        text.Append("directive @").Append(directive.Name);
        Arguments(text, directive.Arguments, "  ");
        return text.Append(directive.IsRepeatable ? " repeatable" : "").Append(" on ").AppendJoin(" | ", directive.Locations).ToString();
    }

    private static void Deprecated(StringBuilder text, string? reason)
    {
        if (reason is null)
        {
            return;
        }

        text.Append(" @deprecated");
        if (reason != Directive.DefaultDeprecationReason)
        {
            text.Append("(reason: ");
            SyntaxPrinter.WriteString(text, reason);
            text.Append(')');
        }
    }

    private static void Description(StringBuilder text, string? description, string indent)
    {
        if (description is null)
        {
            return;
        }

        // A block string cannot carry every character or leading white space faithfully; the quoted form can.
        if (description.Any(c => char.IsControl(c) && c != '\n') || description.EndsWith('\\') || description != description.Trim() || description.Length == 0)
        {
            text.Append(indent);
            SyntaxPrinter.WriteString(text, description);
            text.Append('\n');
            return;
        }

        text.Append(indent).Append("\"\"\"\n");
        foreach (var line in description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            text.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
        }

        text.Append(indent).Append("\"\"\"\n");
    }
}
