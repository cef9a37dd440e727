using System.Runtime.CompilerServices;

namespace LivingNetworks.GraphQL;

/// <summary>Makes a list field a connection with cursors.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0) : Attribute
{
    private int? _defaultPageSize;
    private int? _maxPageSize;
    private bool? _includeTotalCount;
    private bool? _allowBackwardPagination;
    private bool? _requirePagingBoundaries;

    /// <summary>The type of a node, if not that of the list's items.</summary>
    public Type? Type { get; } = type;

    /// <summary>Where the attribute stands among others; kept for source compatibility.</summary>
    public int Order { get; } = order;

    /// <summary>The name of the connection type without <c>Connection</c>.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>The number of items if the caller asks for none in particular.</summary>
    public int DefaultPageSize { get => _defaultPageSize ?? 10; set => _defaultPageSize = value; }

    /// <summary>The largest page.</summary>
    public int MaxPageSize { get => _maxPageSize ?? 50; set => _maxPageSize = value; }

    /// <summary>Whether the connection has <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get => _includeTotalCount ?? false; set => _includeTotalCount = value; }

    /// <summary>Whether <c>last</c> and <c>before</c> exist.</summary>
    public bool AllowBackwardPagination { get => _allowBackwardPagination ?? true; set => _allowBackwardPagination = value; }

    /// <summary>Whether the caller must give <c>first</c> or <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get => _requirePagingBoundaries ?? false; set => _requirePagingBoundaries = value; }

    /// <summary>Whether the connection is named for the field (the default) or for the node type.</summary>
    public bool InferConnectionNameFromField { get; set; } = true;

    internal PagingOptions Apply(PagingOptions defaults) => new()
    {
        DefaultPageSize = _defaultPageSize ?? defaults.DefaultPageSize,
        MaxPageSize = _maxPageSize ?? defaults.MaxPageSize,
        IncludeTotalCount = _includeTotalCount ?? defaults.IncludeTotalCount,
        AllowBackwardPagination = _allowBackwardPagination ?? defaults.AllowBackwardPagination,
        RequirePagingBoundaries = _requirePagingBoundaries ?? defaults.RequirePagingBoundaries,
        IncludeNodesField = defaults.IncludeNodesField,
    };
}

/// <summary>The mutation may fail with this exception, or with this error made from exceptions.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : Attribute
{
    /// <summary>An exception, or a class with a factory <c>CreateErrorFrom</c> or a constructor that takes an exception.</summary>
    public Type ErrorType { get; } = errorType;
}

/// <summary>The mutation may fail with this exception, or with this error made from exceptions.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<T>() : ErrorAttribute(typeof(T));

/// <summary>Makes an error of the schema from an exception.</summary>
public interface IPayloadErrorFactory<in TException, out TError>
    where TException : Exception
    where TError : class
{
    /// <summary>The error.</summary>
    TError CreateErrorFrom(TException exception);
}

/// <summary>Changes or disables the input and payload convention of one mutation.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The name of the input type.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The name of the input argument.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the payload type.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's data field.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of errors.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The name of the payload's errors field.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Leaves the mutation as it is written.</summary>
    public bool Disable { get; set; }
}
