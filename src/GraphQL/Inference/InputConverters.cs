using System.Globalization;
using System.Text.Json;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Inference;

/// <summary>Makes the converter from an input type to a C# type.</summary>
internal sealed class InputConverters
{
    private readonly Dictionary<(NamedType, Type), InputConverter> _objects = [];

    public InputConverter For(GraphQLType type, Type target)
    {
        if (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            var inner = For(type, target.GetGenericArguments()[0]);
            return Create(typeof(OptionalConverter<>), target.GetGenericArguments()[0], inner);
        }

        var plain = Nullable.GetUnderlyingType(target) ?? target;
        return type.Nullable switch
        {
            ListType list => ForList(list, plain),
            ScalarType scalar => new ScalarConverter(scalar, plain),
            EnumType names => new EnumConverter(names),
            InputObjectType input => ForObject(input, plain),
            _ => PlainConverter.Instance,
        };
    }

    public void Register(InputObjectType input, Type target, InputConverter converter) => _objects[(input, target)] = converter;

    private InputConverter ForObject(InputObjectType input, Type target) =>
        _objects.TryGetValue((input, target), out var converter) ? converter : PlainConverter.Instance;

    private InputConverter ForList(ListType list, Type target)
    {
        var item = target.IsArray ? target.GetElementType()! : ResultTypes.Items(new TypeWithNullability(target, null, true))?.Type;
        return item is null ? PlainConverter.Instance : Create(typeof(ListConverter<>), item, For(list.OfType, item), target, list.OfType.IsNonNull);
    }

    private static InputConverter Create(Type converter, Type argument, params object[] parameters) =>
        (InputConverter)Activator.CreateInstance(converter.MakeGenericType(argument), parameters)!;
}

internal sealed class ScalarConverter(ScalarType scalar, Type target) : InputConverter
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    public override bool IsImmutable => target.IsValueType || target == typeof(string);

    protected override object? ConvertValue(ValueNode value, VariableValues variables)
    {
        if (value is NullValueNode)
        {
            return null;
        }

        if (scalar == Scalars.Any)
        {
            var plain = PlainConverter.Instance.Convert(value, variables);
            return target == typeof(JsonElement) ? JsonSerializer.SerializeToElement(plain) : plain;
        }

        var parsed = scalar.Parse(value);
        return parsed.GetType() == target || target == typeof(object) ? parsed : Change(parsed);
    }

    private object Change(object parsed)
    {
        try
        {
            return parsed switch
            {
                string text when target == typeof(Guid) => Guid.Parse(text),
                string text when target.IsEnum => Enum.Parse(target, text, ignoreCase: true),
                DateTimeOffset moment when target == typeof(DateTime) => moment.UtcDateTime,
                DateOnly date when target == typeof(DateTime) => date.ToDateTime(TimeOnly.MinValue),
                _ when target.IsInstanceOfType(parsed) => parsed,
                _ => System.Convert.ChangeType(parsed, target, _culture),
            };
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
        {
            throw new InputCoercionException($"{scalar.Name} cannot represent the given value as {target.Name}.");
        }
    }
}

internal sealed class EnumConverter(EnumType names) : InputConverter
{
    public override bool IsImmutable => true;

    protected override object? ConvertValue(ValueNode value, VariableValues variables) => value switch
    {
        NullValueNode => null,
        EnumValueNode name when names.FindByName(name.Value) is { } found => found.Value,
        _ => throw new InputCoercionException($"Value {value} does not exist in \"{names}\" enum."),
    };
}

internal sealed class OptionalConverter<T>(InputConverter inner) : InputConverter
{
    public override object? Missing => default(Optional<T>);

    protected override object? ConvertValue(ValueNode value, VariableValues variables) => new Optional<T>((T?)inner.Convert(value, variables));
}

internal sealed class ListConverter<T>(InputConverter item, Type target, bool itemsAreNonNull) : InputConverter
{
    protected override object? ConvertValue(ValueNode value, VariableValues variables)
    {
        if (value is NullValueNode)
        {
            return null;
        }

        ValueNode[] nodes = value is ListValueNode list ? list.Items : [value];
        var items = new T[nodes.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (itemsAreNonNull && nodes[i] is VariableNode variable && variables.TryGet(variable.Name, out var given) && given is NullValueNode)
            {
                throw new InputCoercionException("An item of a list must not be null.", variable.Location);
            }

            items[i] = (T)item.Convert(nodes[i], variables)!;
        }

        return target.IsAssignableFrom(typeof(T[])) ? items
            : target.IsAssignableFrom(typeof(List<T>)) ? new List<T>(items)
            : target.IsAssignableFrom(typeof(HashSet<T>)) ? new HashSet<T>(items)
            : Activator.CreateInstance(target, (object)items);
    }
}

/// <summary>Makes an object from the fields that were given.</summary>
internal sealed class ObjectConverter(InputObjectType input, Func<object?[], bool[], object> create) : InputConverter
{
    protected override object? ConvertValue(ValueNode value, VariableValues variables)
    {
        if (value is NullValueNode)
        {
            return null;
        }

        if (value is not ObjectValueNode node)
        {
            throw new InputCoercionException($"Expected type \"{input}\" to be an object.");
        }

        var values = new object?[input.Fields.Count];
        var given = new bool[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var field = input.Fields[i];
            var present = node.Field(field.Name);
            var place = (present as VariableNode)?.Location;
            if (present is VariableNode variable)
            {
                present = variables.TryGet(variable.Name, out var substitute) ? substitute : null;
            }

            present ??= field.DefaultValue;
            if (present is null)
            {
                values[i] = field.IsRequired
                    ? throw new InputCoercionException($"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.")
                    : field.Converter.Missing;
                continue;
            }

            if (present is NullValueNode && (field.Type.IsNonNull || input.IsOneOf))
            {
                throw new InputCoercionException($"Field \"{field.Name}\" of {input} must not be null.", place);
            }

            values[i] = field.Converter.Convert(present, variables);
            given[i] = true;
        }

        return create(values, given);
    }
}
