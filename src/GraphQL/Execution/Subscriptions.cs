using System.Runtime.CompilerServices;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL;

internal sealed partial class RequestExecutor
{
    private int _subscriptions;

    /// <summary>How many subscriptions hold something.</summary>
    internal int OpenSubscriptions => Volatile.Read(ref _subscriptions);

    public async IAsyncEnumerable<OperationResult> SubscribeAsync(
        IOperationRequest request, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var begun = await ExecuteAsync(request, null, cancellationToken).ConfigureAwait(false);
        if (begun.Stream is not { } stream)
        {
            yield return begun;
            yield break;
        }

        await using (stream.ConfigureAwait(false))
        {
            while (await stream.Next().ConfigureAwait(false) is { } result)
            {
                yield return result;
            }
        }
    }

    private static OperationResult? NoSubscription(OperationType operation) => operation != OperationType.Subscription
        ? null
        : OperationResult.Refused(ErrorBuilder.New()
            .SetMessage("A subscription has many results; use SubscribeAsync.")
            .SetCode(ErrorCodes.NeedsStream)
            .Build());

    /// <summary>Finds the source of events; whatever goes wrong here is an error of the request.</summary>
    private async Task<OperationResult> Subscribe(
        IOperationRequest request, OperationPlan plan, VariableValues variables, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _subscriptions) > configuration.ServerOptions.MaxConcurrentSubscriptions)
        {
            Interlocked.Decrement(ref _subscriptions);
            return Filtered(new OperationResult(ResultKind.Overloaded, null,
            [
                ErrorBuilder.New().SetMessage("Too many subscriptions are open; try again later.").SetCode(ErrorCodes.TooManySubscriptions).Build(),
            ]));
        }

        // The source lives as long as the subscription, and so do the services it takes.
        var scope = (request.Services ?? services).CreateAsyncScope();
        var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var operation = SourceOperation(request, plan, variables, scope.ServiceProvider, stopping.Token);
        var stream = new ResponseStream(stopping, Answer, error => Failed(operation, error), async () =>
        {
            await scope.DisposeAsync().ConfigureAwait(false);
            Interlocked.Decrement(ref _subscriptions);
        });
        var isBegun = false;
        try
        {
            if (await Refuse(operation).ConfigureAwait(false) is { } refusal)
            {
                return refusal;
            }

            await stream.Begin(() => FindSource(operation), _options.ExecutionTimeout).ConfigureAwait(false);
            isBegun = true;
            return new OperationResult(ResultKind.Streaming, null, [], OperationType.Subscription) { Stream = stream };
        }
        catch (TimeoutException)
        {
            return TimedOut();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(operation, exception);
        }
        finally
        {
            if (!isBegun)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }

        Task<OperationResult> Answer(SubscriptionEvent happened) =>
            Run(new EventRequest(request), plan, variables, happened, stopping.Token);
    }

    private OperationContext SourceOperation(
        IOperationRequest request, OperationPlan plan, VariableValues variables, IServiceProvider scoped, CancellationToken cancellationToken)
    {
        var loaders = new DataLoaderScope(configuration.DataLoaders, scoped);
        scoped.GetService<CurrentDataLoaders>()?.Scope = loaders;
        return new OperationContext
        {
            Schema = schema,
            Plan = plan,
            Variables = variables,
            Services = scoped,
            User = request.User,
            ContextData = request.ContextData,
            Cancellation = cancellationToken,
            ErrorHandling = errorHandling,
            DataLoaders = loaders,
        };
    }

    /// <summary>Who may not have the field gets no source either.</summary>
    private static async ValueTask<OperationResult?> Refuse(OperationContext operation)
    {
        if (await RequestAuthorization.Check(operation).ConfigureAwait(false) is { } refusal)
        {
            return new OperationResult(ResultKind.Unauthorized, null, [operation.ErrorHandling.Filter(refusal)]);
        }

        var field = operation.Plan.Selection(operation.Variables).Fields[0];
        if (field.Authorization is not null
            && await field.Authorization.Check(operation, ApplyPolicy.BeforeResolver).ConfigureAwait(false) is { } closed)
        {
            operation.Report(closed, field, Path.Root.Append(field.ResponseName));
            return OperationResult.Refused(operation.Errors);
        }

        return null;
    }

    private static ValueTask<ISourceStream> FindSource(OperationContext operation)
    {
        var selection = operation.Plan.Selection(operation.Variables);
        var field = selection.Fields[0];
        var source = field.Field.Source ?? throw new InvalidOperationException($"{field.Field.Coordinate} has no source.");
        return source(new ResolverContext(operation, field, _root, new ResultMap(selection), 0) { Arguments = field.CoerceArguments(operation.Variables) });
    }

    private static OperationResult Failed(OperationContext operation, Exception exception)
    {
        var field = operation.Plan.Selection(operation.Variables).Fields[0];
        foreach (var error in operation.ErrorsOf(exception))
        {
            operation.Report(error, field, Path.Root.Append(field.ResponseName));
        }

        return OperationResult.Refused(operation.Errors);
    }

    /// <summary>Each event is a run of its own, with services and state of its own.</summary>
    private sealed class EventRequest(IOperationRequest request) : IOperationRequest
    {
        public string? Document => request.Document;

        public string? DocumentId => request.DocumentId;

        public string? OperationName => request.OperationName;

        public System.Text.Json.JsonElement? VariableValues => request.VariableValues;

        public System.Text.Json.JsonElement? Extensions => request.Extensions;

        public IServiceProvider? Services => null;

        public System.Security.Claims.ClaimsPrincipal? User => request.User;

        public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>(request.ContextData);
    }
}
