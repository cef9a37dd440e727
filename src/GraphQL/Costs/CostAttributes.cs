namespace LivingNetworks.GraphQL;

/// <summary>What a field, argument, input field or type adds to the cost of an operation.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The cost of one appearance.</summary>
    public double Weight { get; } = weight;
}

/// <summary>How many items a list may have, or which arguments say so.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    private int? _assumedSize;
    private int? _slicingArgumentDefaultValue;

    /// <summary>The most items of the list.</summary>
    public int AssumedSize { get => _assumedSize ?? 0; set => _assumedSize = value; }

    /// <summary>The arguments whose value is the size of the list.</summary>
    public string[]? SlicingArguments { get; set; }

    /// <summary>The fields below that have this size, if it is not the field itself.</summary>
    public string[]? SizedFields { get; set; }

    /// <summary>Whether exactly one of the slicing arguments must be given.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;

    /// <summary>The size if no slicing argument is given.</summary>
    public int SlicingArgumentDefaultValue { get => _slicingArgumentDefaultValue ?? 0; set => _slicingArgumentDefaultValue = value; }

    internal Types.ListSize ToListSize() => new(
        _assumedSize, SlicingArguments ?? [], _slicingArgumentDefaultValue, SizedFields ?? [], RequireOneSlicingArgument);
}
