using System.Security.Claims;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Everything that belongs to one run of one operation.</summary>
internal sealed class OperationContext
{
    private readonly List<IError> _errors = [];
    private readonly Lock _lock = new();

    public required Schema Schema { get; init; }

    public required OperationPlan Plan { get; init; }

    public required VariableValues Variables { get; init; }

    public required IServiceProvider Services { get; init; }

    public required ClaimsPrincipal? User { get; init; }

    public required IDictionary<string, object?> ContextData { get; init; }

    public required CancellationToken Cancellation { get; init; }

    public required ErrorHandling ErrorHandling { get; init; }

    /// <summary>The most errors that the answer tells, before one that says that there are more.</summary>
    public int MaxErrors { get; init; } = int.MaxValue;

    public required DataLoaderScope DataLoaders { get; init; }

    /// <summary>The event that this run answers, for a subscription.</summary>
    public SubscriptionEvent? Event { get; init; }

    public BatchDispatcher Batches => DataLoaders.Dispatcher;

    /// <summary>Query resolvers run beside each other, so each gets its own scoped services; mutations share those of the request.</summary>
    public bool ScopePerResolver => Plan.Operation.Operation == OperationType.Query || Event is not null;

    public IReadOnlyList<IError> Errors
    {
        get
        {
            lock (_lock)
            {
                return [.. _errors];
            }
        }
    }

    public void Report(IError error, FieldPlan plan, Path path)
    {
        var located = error.Path is null ? error.WithPath(path) : error;
        located = located.Locations is null ? located.WithLocations(plan.Locations) : located;
        lock (_lock)
        {
            if (_errors.Count > MaxErrors)
            {
                return;
            }
        }

        var filtered = ErrorHandling.Filter(located);
        lock (_lock)
        {
            if (_errors.Count < MaxErrors)
            {
                _errors.Add(filtered);
            }
            else if (_errors.Count == MaxErrors)
            {
                _errors.Add(ErrorBuilder.New().SetMessage("There are more errors, which are left out.").SetCode(ErrorCodes.TooManyErrors).Build());
            }
        }
    }

    public IReadOnlyList<IError> ErrorsOf(Exception exception) => ErrorHandling.ErrorsOf(exception);
}
