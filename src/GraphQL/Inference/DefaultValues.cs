using System.Collections;
using System.Globalization;
using System.Reflection;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>The default values of arguments and input fields.</summary>
internal static class DefaultValues
{
    public static ValueNode? Of(ParameterInfo parameter, GraphQLType type)
    {
        if (Explicit(parameter, type) is { } given)
        {
            return given;
        }

        return parameter.HasDefaultValue && parameter.DefaultValue is { } value ? From(OfEnum(value, parameter.ParameterType), type) : null;
    }

    public static ValueNode? Of(PropertyInfo property, GraphQLType type) => Explicit(property, type);

    // The default of a nullable enum parameter is known to reflection only as its number.
    private static object OfEnum(object value, Type type) =>
        Nullable.GetUnderlyingType(type) is { IsEnum: true } underlying && !value.GetType().IsEnum ? Enum.ToObject(underlying, value) : value;

    private static ValueNode? Explicit(ICustomAttributeProvider member, GraphQLType type) =>
        member.GetCustomAttributes(inherit: true).Select(attribute => attribute switch
        {
            DefaultValueAttribute value => From(value.Value, type),
            DefaultValueSyntaxAttribute { Syntax: { } syntax } => Parser.ParseValue(syntax),
            _ => null,
        }).FirstOrDefault(value => value is not null);

    public static ValueNode From(object? value, GraphQLType type)
    {
        switch (type.Nullable)
        {
            case var _ when value is null:
                return NullValueNode.Instance;
            case ListType list when value is IEnumerable items and not string:
                return new ListValueNode(default, [.. items.Cast<object?>().Select(item => From(item, list.OfType))]);
            case ListType list:
                return From(value, list.OfType);
            case EnumType names:
                var name = names.FindByValue(value)?.Name ?? Naming.UpperSnakeCase(value.ToString()!);
                return new EnumValueNode(default, name);
            case ScalarType scalar:
                return Literal(scalar.Serialize(value), scalar);
            default:
                throw new SchemaException([$"{value} cannot be a default value of the type {type}."]);
        }
    }

    private static ValueNode Literal(object value, ScalarType scalar) => value switch
    {
        bool boolean => new BooleanValueNode(default, boolean),
        string text => new StringValueNode(default, text),
        double or float or decimal when ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture) is var text =>
            text.AsSpan().IndexOfAny('.', 'E') >= 0 ? new FloatValueNode(default, text) : new IntValueNode(default, text),
        IFormattable number when scalar != Scalars.Uuid => new IntValueNode(default, number.ToString(null, CultureInfo.InvariantCulture)),
        _ => new StringValueNode(default, value.ToString()!),
    };
}
