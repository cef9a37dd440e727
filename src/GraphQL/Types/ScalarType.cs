using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Types;

/// <summary>A leaf type: how its values are read and written.</summary>
internal sealed class ScalarType : NamedType
{
    private readonly Func<ValueNode, object?> _parse;
    private readonly Func<object, object?> _serialize;

    /// <param name="name">The name.</param>
    /// <param name="runtimeType">The C# type of its values.</param>
    /// <param name="parse">Reads a value; null means that it is not of the right kind.</param>
    /// <param name="serialize">Gives what is written; null means that the value is not of the right kind.</param>
    public ScalarType(string name, Type runtimeType, Func<ValueNode, object?> parse, Func<object, object?> serialize)
        : base(name)
    {
        RuntimeType = runtimeType;
        _parse = parse;
        _serialize = serialize;
    }

    public string? SpecifiedBy { get; set; }

    /// <summary>What the value should have been, for messages: <c>non-integer</c>, <c>a non string</c>.</summary>
    public string Mismatch { get; init; } = "";

    public object Parse(ValueNode value) =>
        _parse(value) ?? throw new InputCoercionException($"{Name} cannot represent {Mismatch}value: {value}");

    public object Serialize(object value) =>
        _serialize(value) ?? throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"{Name} cannot represent the given value.")
            .SetCode(ErrorCodes.Conversion)
            .Build());
}

/// <summary>A given value is not one of its type.</summary>
internal sealed class InputCoercionException(string message, Location? location = null) : Exception(message)
{
    /// <summary>Where the value stands, if not at the field.</summary>
    public Location? Location { get; } = location;
}
