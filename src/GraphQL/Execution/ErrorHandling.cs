using LivingNetworks.GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Turns exceptions into errors that a caller may see.</summary>
internal sealed partial class ErrorHandling(IErrorFilter[] filters, bool includeDetails, ILogger<ErrorHandling> logger)
{
    private const string Unexpected = "Unexpected Execution Error";

    public IError Filter(IError error)
    {
        foreach (var filter in filters)
        {
            error = filter.OnError(error);
        }

        return error;
    }

    public IReadOnlyList<IError> ErrorsOf(Exception exception)
    {
        switch (exception)
        {
            case GraphQLException expected:
                return expected.Errors;
            case InputCoercionException invalid:
                return [new GraphQLError(invalid.Message) { Locations = invalid.Location is { } location ? [location] : null }];
            case AggregateException { InnerExceptions.Count: > 0 } several:
                return [.. several.Flatten().InnerExceptions.SelectMany(ErrorsOf)];
            default:
                if (exception is not OperationCanceledException)
                {
                    LogUnexpected(logger, exception);
                }

                var error = ErrorBuilder.New().SetMessage(Unexpected).SetException(exception);
                return [includeDetails ? error.SetExtension("exception", Details(exception)).Build() : error.Build()];
        }
    }

    private static Dictionary<string, object?> Details(Exception exception) => new()
    {
        ["message"] = exception.Message,
        ["stackTrace"] = exception.StackTrace,
    };

    [LoggerMessage(LogLevel.Error, "A resolver failed unexpectedly")]
    private static partial void LogUnexpected(ILogger logger, Exception exception);
}
