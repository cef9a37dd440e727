using System.Security.Claims;
using System.Text.Json;
using LivingNetworks.GraphQL.Costs;

namespace LivingNetworks.GraphQL;

/// <summary>One operation to run.</summary>
public interface IOperationRequest
{
    /// <summary>The document; null if it is known by its id or hash.</summary>
    string? Document { get; }

    /// <summary>The id of a stored document.</summary>
    string? DocumentId { get; }

    /// <summary>Which operation of the document; not needed if there is one.</summary>
    string? OperationName { get; }

    /// <summary>The values of the variables: a JSON object.</summary>
    JsonElement? VariableValues { get; }

    /// <summary>What the caller says beside the operation: a JSON object.</summary>
    JsonElement? Extensions { get; }

    /// <summary>The services to use; a scope of the application's own if not given.</summary>
    IServiceProvider? Services { get; }

    /// <summary>The caller.</summary>
    ClaimsPrincipal? User { get; }

    /// <summary>State of the whole request.</summary>
    IDictionary<string, object?> ContextData { get; }
}

/// <summary>Builds an <see cref="IOperationRequest"/>.</summary>
public sealed class OperationRequestBuilder
{
    private readonly Request _request = new();

    private OperationRequestBuilder()
    {
    }

    /// <summary>Starts from nothing.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Sets the document.</summary>
    public OperationRequestBuilder SetDocument(string? document) => Set(() => _request.Document = document);

    /// <summary>Sets the id of a stored document.</summary>
    public OperationRequestBuilder SetDocumentId(string? documentId) => Set(() => _request.DocumentId = documentId);

    /// <summary>Sets what the caller says beside the operation.</summary>
    public OperationRequestBuilder SetExtensions(JsonElement? extensions) => Set(() => _request.Extensions = extensions);

    /// <summary>Sets which operation of the document.</summary>
    public OperationRequestBuilder SetOperationName(string? operationName) => Set(() => _request.OperationName = operationName);

    /// <summary>Sets the values of the variables from a JSON object.</summary>
    public OperationRequestBuilder SetVariableValues(string json) => SetVariableValues(JsonElement.Parse(json));

    /// <summary>Sets the values of the variables from a JSON object.</summary>
    public OperationRequestBuilder SetVariableValues(JsonElement? variableValues) => Set(() => _request.VariableValues = variableValues);

    /// <summary>Sets the values of the variables.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?> variableValues) =>
        SetVariableValues(JsonSerializer.SerializeToElement(variableValues));

    /// <summary>Sets the services to use.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider services) => Set(() => _request.Services = services);

    /// <summary>Sets the caller.</summary>
    public OperationRequestBuilder SetUser(ClaimsPrincipal user) => Set(() => _request.User = user);

    /// <summary>Sets state of the whole request.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value) => Set(() => _request.ContextData[name] = value);

    /// <summary>Sets state of the whole request unless it is there.</summary>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value) => Set(() => _request.ContextData.TryAdd(name, value));

    /// <summary>Allows introspection for this request even if it is disabled.</summary>
    public OperationRequestBuilder AllowIntrospection() => SetGlobalState(IntrospectionKey, true);

    /// <summary>Allows a document that is not stored for this request even if only stored ones are.</summary>
    public OperationRequestBuilder AllowNonPersistedOperation() => SetGlobalState(NonPersistedKey, true);

    /// <summary>Gives this request costs of its own instead of those of the graph.</summary>
    public OperationRequestBuilder SetCostOptions(RequestCostOptions options) => SetGlobalState(CostLimit.OptionsKey, options);

    /// <summary>Adds what the operation costs to its answer.</summary>
    public OperationRequestBuilder ReportCost() => SetGlobalState(CostLimit.ModeKey, CostMode.Report);

    /// <summary>Answers only what the operation costs; it does not run.</summary>
    public OperationRequestBuilder ValidateCost() => SetGlobalState(CostLimit.ModeKey, CostMode.Validate);

    /// <summary>The request.</summary>
    public IOperationRequest Build() => _request;

    internal const string NonPersistedKey = "LivingNetworks.GraphQL.AllowNonPersistedOperation";

    internal const string IntrospectionKey = "LivingNetworks.GraphQL.AllowIntrospection";

    private OperationRequestBuilder Set(Action set)
    {
        set();
        return this;
    }

    private sealed class Request : IOperationRequest
    {
        public string? Document { get; set; }

        public string? DocumentId { get; set; }

        public JsonElement? Extensions { get; set; }

        public string? OperationName { get; set; }

        public JsonElement? VariableValues { get; set; }

        public IServiceProvider? Services { get; set; }

        public ClaimsPrincipal? User { get; set; }

        public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>();
    }
}
