using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>A type as a field or an input value has it: a named type, a list or a non-null.</summary>
internal abstract class GraphQLType
{
    /// <summary>The type without any wrapper.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without its non-null, if it has one.</summary>
    public virtual GraphQLType Nullable => this;

    public bool IsNonNull => this is NonNullType;

    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    public bool IsOutput => Named is not InputObjectType;

    public bool IsLeaf => this is ScalarType or EnumType;

    public bool IsComposite => this is FieldsType or UnionType;

    /// <summary>The same type by structure; named types are compared by identity.</summary>
    public static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType l, NonNullType r) => AreEqual(l.OfType, r.OfType),
        (ListType l, ListType r) => AreEqual(l.OfType, r.OfType),
        _ => ReferenceEquals(left, right),
    };
}

internal sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}

internal sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override GraphQLType Nullable => OfType;

    public override string ToString() => $"{OfType}!";
}

/// <summary>A type that has a name in the schema.</summary>
internal abstract class NamedType(string name) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    /// <summary>What every value costs, if that is said.</summary>
    public double? Weight { get; set; }

    /// <summary>The C# type whose values this type holds, if there is one.</summary>
    public Type? RuntimeType { get; set; }

    public override NamedType Named => this;

    public override string ToString() => Name;
}

internal sealed class EnumType(string name) : NamedType(name)
{
    private readonly Dictionary<string, EnumValue> _byName = [];
    private readonly Dictionary<object, EnumValue> _byValue = [];

    public List<EnumValue> Values { get; } = [];

    public void Add(EnumValue value)
    {
        if (_byName.TryAdd(value.Name, value))
        {
            Values.Add(value);
            _byValue.TryAdd(value.Value, value);
        }
    }

    public EnumValue? FindByName(string name) => _byName.GetValueOrDefault(name);

    public EnumValue? FindByValue(object value) => _byValue.GetValueOrDefault(value);
}

internal sealed class EnumValue(string name, object value)
{
    public string Name { get; } = name;

    public object Value { get; } = value;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }
}

internal sealed class InputObjectType(string name) : NamedType(name)
{
    private readonly Dictionary<string, InputValue> _byName = [];

    public List<InputValue> Fields { get; } = [];

    public bool IsOneOf { get; set; }

    public void Add(InputValue field)
    {
        if (_byName.TryAdd(field.Name, field))
        {
            Fields.Add(field);
        }
    }

    public InputValue? Find(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
internal sealed class InputValue(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; set; } = type;

    public string? Description { get; set; }

    public ValueNode? DefaultValue { get; set; }

    public string? DeprecationReason { get; set; }

    /// <summary>What every appearance costs, if that is said.</summary>
    public double? Weight { get; set; }

    /// <summary>Turns a given value into that of the C# parameter or property.</summary>
    public InputConverter Converter { get; set; } = PlainConverter.Instance;

    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
