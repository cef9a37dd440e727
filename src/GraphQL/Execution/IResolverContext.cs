using System.Security.Claims;

namespace LivingNetworks.GraphQL;

/// <summary>What a resolver can know about the field and the operation that it works for.</summary>
public interface IResolverContext
{
    /// <summary>The services of the resolver.</summary>
    IServiceProvider Services { get; }

    /// <summary>The services of the request.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Signals that nobody waits for the answer any more.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>Where in the result.</summary>
    Path Path { get; }

    /// <summary>The name of the field in the result.</summary>
    string ResponseName { get; }

    /// <summary>The caller.</summary>
    ClaimsPrincipal? User { get; }

    /// <summary>State of the whole request.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>The object that the field belongs to.</summary>
    T Parent<T>();

    /// <summary>The value of an argument.</summary>
    T ArgumentValue<T>(string name);

    /// <summary>The value of an argument, or nothing if it was not given.</summary>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>A service.</summary>
    T Service<T>()
        where T : notnull;

    /// <summary>A keyed service.</summary>
    T Service<T>(object key)
        where T : notnull;

    /// <summary>A data loader of this operation.</summary>
    T DataLoader<T>()
        where T : IDataLoader;

    /// <summary>True if the selection below this field has all these fields.</summary>
    bool IsSelected(params string[] fieldNames);

    /// <summary>Adds an error to the answer without giving up the value.</summary>
    void ReportError(string errorMessage);

    /// <summary>Adds an error to the answer without giving up the value.</summary>
    void ReportError(IError error);

    /// <summary>Adds an error to the answer without giving up the value.</summary>
    void ReportError(Exception exception, Action<ErrorBuilder>? configure = null);
}
