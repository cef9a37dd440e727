using System.Text;
using System.Text.Json;
using LivingNetworks.GraphQL.Costs;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.PersistedOperations;
using LivingNetworks.GraphQL.Types;
using LivingNetworks.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL;

/// <summary>Runs operations against one schema.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    ISchema Schema { get; }

    /// <summary>Runs an operation.</summary>
    Task<OperationResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Runs a subscription: one result per event, until its source or the caller ends it. Any other operation has one result.</summary>
    IAsyncEnumerable<OperationResult> SubscribeAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Shorter ways to run an operation.</summary>
public static class RequestExecutorExtensions
{
    /// <summary>Runs a document without variables.</summary>
    public static Task<OperationResult> ExecuteAsync(
        this IRequestExecutor executor, string document, CancellationToken cancellationToken = default) =>
        executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).Build(), cancellationToken);
}

internal sealed partial class RequestExecutor(
    Schema schema,
    SchemaConfiguration configuration,
    ErrorHandling errorHandling,
    StoredDocuments storedDocuments,
    bool allowIntrospection,
    IServiceProvider services)
    : IRequestExecutor, IDisposable
{
    private static readonly object _root = new();

    private readonly RequestExecutorOptions _options = configuration.RequestOptions;
    private readonly DocumentCache _documents = new(configuration.RequestOptions.DocumentCacheSize, configuration.RequestOptions.DocumentCacheCharacters);
    private readonly DocumentValidator _validator = new(schema, configuration.RequestOptions, configuration.DepthLimit, configuration.CycleLimit?.Invoke(services));
    private readonly CostLimit _costLimit = new(configuration.CostOptions);

    private readonly SemaphoreSlim _gate = new(configuration.ServerOptions.MaxConcurrentExecutions);

    public ISchema Schema => schema;

    public TimeSpan ExecutionTimeout => _options.ExecutionTimeout;

    public void Dispose() => _gate.Dispose();

    public OperationResult TimedOut() => Filtered(OperationResult.OutOfTime());

    public Task<OperationResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default) =>
        ExecuteAsync(request, NoSubscription, cancellationToken);

    /// <summary>Runs an operation; a subscription gives a stream of results.</summary>
    /// <param name="request">The request.</param>
    /// <param name="allowed">Refuses some kinds of operation before they run.</param>
    /// <param name="cancellationToken">Signals that nobody waits any more.</param>
    public async Task<OperationResult> ExecuteAsync(
        IOperationRequest request, Func<OperationType, OperationResult?>? allowed, CancellationToken cancellationToken)
    {
        var source = storedDocuments.Concerns(request)
            ? await storedDocuments.Find(request, cancellationToken).ConfigureAwait(false)
            : new DocumentSource(request.Document);
        if (source.Refusal is { } unknown)
        {
            return Filtered(OperationResult.Refused(unknown));
        }

        var (document, refusal) = Prepare(source.Text!, source.Trusted);
        if (document is null)
        {
            return Filtered(refusal!);
        }

        if (document.IntrospectionField is { } field && !allowIntrospection
            && !request.ContextData.ContainsKey(OperationRequestBuilder.IntrospectionKey))
        {
            return Filtered(OperationResult.Refused(ErrorBuilder.New()
                .SetMessage("Introspection is not allowed for the current request.")
                .SetCode(ErrorCodes.Introspection)
                .AddLocation(document.IntrospectionLocation)
                .SetExtension("field", field)
                .Build()));
        }

        var plan = document.Find(request.OperationName);
        if (plan is null)
        {
            return Filtered(OperationResult.Refused(new GraphQLError(NoOperation(document, request.OperationName))));
        }

        if (allowed?.Invoke(plan.Operation.Operation) is { } notAllowed)
        {
            return Filtered(notAllowed);
        }

        var errors = new List<IError>();
        var variables = plan.Variables.Coerce(request.VariableValues, _options, errors);
        if (errors.Count == 0 && plan.NullCondition(variables) is { } condition)
        {
            errors.Add(new GraphQLError($"The variable \"${condition}\" is the condition of a directive and must not be null."));
        }

        var result = errors.Count > 0
            ? Filtered(OperationResult.Refused(errors))
            : await RunWithinCost(request, plan, variables, cancellationToken).ConfigureAwait(false);
        if (source.SaveAs is { } hash)
        {
            try
            {
                await storedDocuments.Save(hash, source.Text!, result, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                if (result.Stream is not null)
                {
                    await result.Stream.DisposeAsync().ConfigureAwait(false);
                }

                throw;
            }
        }

        return result;
    }

    private async Task<OperationResult> RunWithinCost(
        IOperationRequest request, OperationPlan plan, VariableValues variables, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, object?>? extensions = null;
        if (plan.Cost is { } cost && _costLimit.Check(cost, plan.Operation.Operation, variables, request.ContextData, out extensions) is { } answer)
        {
            return Filtered(answer);
        }

        var result = plan.Operation.Operation == OperationType.Subscription
            ? await Subscribe(request, plan, variables, cancellationToken).ConfigureAwait(false)
            : await Run(request, plan, variables, null, cancellationToken).ConfigureAwait(false);
        result.Extensions = extensions;
        return result;
    }

    private (PreparedDocument? Document, OperationResult? Refusal) Prepare(string text, bool trusted)
    {
        if (_documents.Find(text) is { } known)
        {
            return (known, null);
        }

        var unlimited = trusted && _options.PersistedOperations.SkipPersistedDocumentValidation;
        if (!unlimited && (text.Length > _options.MaxDocumentBytes || Encoding.UTF8.GetByteCount(text) > _options.MaxDocumentBytes))
        {
            return (null, OperationResult.Refused(ErrorBuilder.New()
                .SetMessage($"The document is larger than {_options.MaxDocumentBytes} bytes.")
                .SetCode(ErrorCodes.RequestTooLarge)
                .Build()));
        }

        DocumentNode document;
        try
        {
            document = Parser.Parse(
                text, new ParserLimits(_options.MaxTokens, _options.MaxNesting, _options.MaxFields, _options.MaxDirectivesPerLocation));
        }
        catch (GraphQLSyntaxException exception)
        {
            return (null, OperationResult.Refused(ErrorBuilder.New()
                .SetMessage(exception.Message)
                .SetCode(exception.Code)
                .AddLocation(exception.Location)
                .Build()));
        }

        var errors = _validator.Validate(document, withLimits: !unlimited);
        if (errors.Count > 0)
        {
            return (null, OperationResult.Refused(errors));
        }

        var introspection = IntrospectionUse.Find(document);
        var prepared = new PreparedDocument(schema, document)
        {
            IntrospectionField = introspection?.Name,
            IntrospectionLocation = introspection?.Location ?? default,
        };
        _documents.Add(text, prepared);
        return (prepared, null);
    }

    private async Task<OperationResult> Run(
        IOperationRequest request, OperationPlan plan, VariableValues variables, SubscriptionEvent? happened, CancellationToken cancellationToken)
    {
        AsyncServiceScope? scope = request.Services is null ? services.CreateAsyncScope() : null;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.ExecutionTimeout);
        var requestServices = request.Services ?? scope!.Value.ServiceProvider;
        var loaders = new DataLoaderScope(configuration.DataLoaders, requestServices);
        requestServices.GetService<CurrentDataLoaders>()?.Scope = loaders;
        var operation = new OperationContext
        {
            Schema = schema,
            Plan = plan,
            Variables = variables,
            Services = requestServices,
            User = request.User,
            ContextData = request.ContextData,
            Cancellation = timeout.Token,
            ErrorHandling = errorHandling,
            MaxErrors = _options.MaxExecutionErrors,
            DataLoaders = loaders,
            Event = happened,
        };
        try
        {
            await _gate.WaitAsync(timeout.Token).ConfigureAwait(false);
            try
            {
                return await Run(operation, timeout.Token).ConfigureAwait(false);
            }
            finally
            {
                _gate.Release();
            }
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return TimedOut();
        }
        finally
        {
            if (scope is not null)
            {
                await scope.Value.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask<OperationResult> Run(OperationContext operation, CancellationToken cancellationToken)
    {
        if (await RequestAuthorization.Check(operation).ConfigureAwait(false) is { } refusal)
        {
            return new OperationResult(ResultKind.Unauthorized, null, [operation.ErrorHandling.Filter(refusal)]);
        }

        var running = WithoutContext(operation);
        var data = running.IsCompletedSuccessfully
            ? running.Result
            : await running.AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return new OperationResult(ResultKind.Executed, data, operation.Errors, operation.Plan.Operation.Operation);
    }

    // Resolvers that wait for the same batch must go on in the same step; a synchronization context would scatter them.
    private static ValueTask<ResultMap?> WithoutContext(OperationContext operation)
    {
        var context = SynchronizationContext.Current;
        if (context is null)
        {
            return new Executor(operation).Run(_root);
        }

        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return new Executor(operation).Run(_root);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private OperationResult Filtered(OperationResult result) =>
        new(result.Kind, result.Data, [.. result.Errors.Select(errorHandling.Filter)], result.Operation) { Extensions = result.Extensions };

    private static string NoOperation(PreparedDocument document, string? name) =>
        !document.HasOperations ? "The document contains no operation."
        : string.IsNullOrEmpty(name) ? "Must provide operation name if query contains multiple operations."
        : $"Unknown operation named \"{name}\".";
}
