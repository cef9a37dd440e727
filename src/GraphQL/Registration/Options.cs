using System.Diagnostics;

namespace LivingNetworks.GraphQL;

/// <summary>How the schema is built.</summary>
public sealed class SchemaOptions
{
    /// <summary>Whether XML documentation becomes descriptions.</summary>
    public bool UseXmlDocumentation { get; set; } = true;
}

/// <summary>How requests are run, and how large they may be.</summary>
public sealed class RequestExecutorOptions
{
    /// <summary>How long an operation may take.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether errors carry message and stack of their exception; only for development.</summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;

    /// <summary>The most bytes of a document.</summary>
    public int MaxDocumentBytes { get; set; } = 256 * 1024;

    /// <summary>The most tokens of a document.</summary>
    public int MaxTokens { get; set; } = 20_000;

    /// <summary>The most fields written in a document.</summary>
    public int MaxFields { get; set; } = 2_048;

    /// <summary>The most fields of an operation once its fragments are spread.</summary>
    public int MaxSpreadFields { get; set; } = 10_000;

    /// <summary>The most aliases in an operation.</summary>
    public int MaxAliases { get; set; } = 200;

    /// <summary>The most fragments in a document.</summary>
    public int MaxFragments { get; set; } = 200;

    /// <summary>How deep brackets and braces may be nested.</summary>
    public int MaxNesting { get; set; } = 200;

    /// <summary>How deep selections may be nested once their fragments are spread.</summary>
    public int MaxSpreadNesting { get; set; } = 400;

    /// <summary>The most variables that an operation may define.</summary>
    public int MaxVariables { get; set; } = 200;

    /// <summary>The most bytes of the JSON that holds the values of variables; files may travel in them as text.</summary>
    public int MaxVariablesBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>How deep the values of variables may be nested.</summary>
    public int MaxVariablesDepth { get; set; } = 64;

    /// <summary>The most items of one list that is given, in the document or in a variable, and the most fields of one object in a variable.</summary>
    public int MaxListItems { get; set; } = 1_000;

    /// <summary>The most errors that one answer tells; what goes wrong beyond them is left out.</summary>
    public int MaxExecutionErrors { get; set; } = 1_000;

    /// <summary>The most directives in one place.</summary>
    public int MaxDirectivesPerLocation { get; set; } = 4;

    /// <summary>The most validation errors that are reported.</summary>
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>The most comparisons when fields are checked to be mergeable.</summary>
    public int MaxMergeComparisons { get; set; } = 100_000;

    /// <summary>How often <c>ofType</c> may be nested in introspection.</summary>
    public int MaxIntrospectionOfType { get; set; } = 16;

    /// <summary>How often a list of introspection may occur inside itself.</summary>
    public int MaxIntrospectionListRecursion { get; set; } = 1;

    /// <summary>The most documents whose plan is kept.</summary>
    public int DocumentCacheSize { get; set; } = 512;

    /// <summary>The most characters of all documents whose plan is kept.</summary>
    public int DocumentCacheCharacters { get; set; } = 8 * 1024 * 1024;

    /// <summary>How stored documents are used.</summary>
    public PersistedOperationOptions PersistedOperations { get; set; } = new();
}

/// <summary>The names that the input and payload convention of mutations gives.</summary>
public struct MutationConventionOptions : IEquatable<MutationConventionOptions>
{
    private string? _inputTypeNamePattern;
    private string? _inputArgumentName;
    private string? _payloadTypeNamePattern;
    private string? _payloadErrorTypeNamePattern;
    private string? _payloadErrorsFieldName;
    private bool? _applyToAllMutations;

    /// <summary>The name of the input type.</summary>
    public string InputTypeNamePattern { readonly get => _inputTypeNamePattern ?? "{MutationName}Input"; set => _inputTypeNamePattern = value; }

    /// <summary>The name of the input argument.</summary>
    public string InputArgumentName { readonly get => _inputArgumentName ?? "input"; set => _inputArgumentName = value; }

    /// <summary>The name of the payload type.</summary>
    public string PayloadTypeNamePattern
    {
        readonly get => _payloadTypeNamePattern ?? "{MutationName}Payload";
        set => _payloadTypeNamePattern = value;
    }

    /// <summary>The name of the union of errors.</summary>
    public string PayloadErrorTypeNamePattern
    {
        readonly get => _payloadErrorTypeNamePattern ?? "{MutationName}Error";
        set => _payloadErrorTypeNamePattern = value;
    }

    /// <summary>The name of the payload's errors field.</summary>
    public string PayloadErrorsFieldName { readonly get => _payloadErrorsFieldName ?? "errors"; set => _payloadErrorsFieldName = value; }

    /// <summary>Whether every mutation follows the convention, or only those with the attribute.</summary>
    public bool ApplyToAllMutations { readonly get => _applyToAllMutations ?? true; set => _applyToAllMutations = value; }

    /// <summary>Same options.</summary>
    public static bool operator ==(MutationConventionOptions left, MutationConventionOptions right) => left.Equals(right);

    /// <summary>Other options.</summary>
    public static bool operator !=(MutationConventionOptions left, MutationConventionOptions right) => !left.Equals(right);

    /// <inheritdoc />
    public readonly bool Equals(MutationConventionOptions other) =>
        InputTypeNamePattern == other.InputTypeNamePattern && InputArgumentName == other.InputArgumentName
        && PayloadTypeNamePattern == other.PayloadTypeNamePattern && PayloadErrorTypeNamePattern == other.PayloadErrorTypeNamePattern
        && PayloadErrorsFieldName == other.PayloadErrorsFieldName && ApplyToAllMutations == other.ApplyToAllMutations;

    /// <inheritdoc />
    public override readonly bool Equals(object? obj) => obj is MutationConventionOptions other && Equals(other);

    /// <inheritdoc />
    public override readonly int GetHashCode() => HashCode.Combine(InputTypeNamePattern, InputArgumentName, PayloadTypeNamePattern);
}

/// <summary>How objects are found again by their id.</summary>
public sealed class GlobalObjectIdentificationOptions
{
    /// <summary>Whether there are the interface <c>Node</c> and the query field <c>node</c>; without them only ids change.</summary>
    public bool RegisterNodeInterface { get; set; } = true;

    /// <summary>Whether there is the query field <c>nodes</c>.</summary>
    public bool AddNodesField { get; set; } = true;

    /// <summary>The most ids that <c>nodes</c> takes.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;
}

/// <summary>Which kinds of operation may be sent with GET.</summary>
[Flags]
public enum AllowedGetOperations
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    Query = 1,

    /// <summary>Mutations.</summary>
    Mutation = 2,

    /// <summary>Queries and mutations.</summary>
    QueryAndMutation = 3,

    /// <summary>Subscriptions.</summary>
    Subscription = 4,

    /// <summary>All.</summary>
    All = 7,
}

/// <summary>Which kinds of batch may be sent.</summary>
[Flags]
public enum AllowedBatching
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One operation with a list of variables.</summary>
    VariableBatching = 1,

    /// <summary>A list of operations.</summary>
    RequestBatching = 2,

    /// <summary>All.</summary>
    All = 3,
}

/// <summary>How the HTTP endpoint behaves.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Which kinds of operation may be sent with GET.</summary>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <summary>Whether operations may be sent with GET.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether the schema can be read at <c>?sdl</c>.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>Whether browsers get the explorer page.</summary>
    public bool EnableExplorer { get; set; } = true;

    /// <summary>The most operations that run at the same time.</summary>
    public int MaxConcurrentExecutions { get; set; } = 64;

    /// <summary>Which kinds of batch may be sent.</summary>
    public AllowedBatching Batching { get; set; } = AllowedBatching.None;

    /// <summary>The most operations in a batch, each set of variables counted.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>The most subscriptions that are open at the same time, over all connections.</summary>
    public int MaxConcurrentSubscriptions { get; set; } = 10_000;

    /// <summary>How often a stream of server-sent events that is quiet says that it is there.</summary>
    public TimeSpan EventStreamKeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How WebSockets behave.</summary>
    public GraphQLSocketOptions Sockets { get; } = new();

    internal Func<IServiceProvider, ISocketSessionInterceptor>? SocketInterceptor { get; set; }

    internal int MaxRequestBytes { get; set; } = 20_480_000;

    internal List<Func<Microsoft.AspNetCore.Http.HttpContext, IHttpRequestInterceptor>> Interceptors { get; } = [];
}
