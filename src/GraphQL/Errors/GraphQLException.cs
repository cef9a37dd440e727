namespace LivingNetworks.GraphQL;

/// <summary>Thrown by a resolver to give the caller errors unchanged.</summary>
public class GraphQLException : Exception
{
    /// <summary>One error with only a message.</summary>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>One error.</summary>
    public GraphQLException(IError error)
        : base(error.Message) => Errors = [error];

    /// <summary>Several errors, each an entry of its own.</summary>
    public GraphQLException(params IError[] errors)
        : base(errors.Length > 0 ? errors[0].Message : null) => Errors = errors;

    /// <summary>Several errors, each an entry of its own.</summary>
    public GraphQLException(IEnumerable<IError> errors)
        : this(errors.ToArray())
    {
    }

    /// <summary>One error with a message and the exception behind it.</summary>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException) =>
        Errors = [ErrorBuilder.New().SetMessage(message).SetException(innerException).Build()];

    /// <summary>The errors to give.</summary>
    public IReadOnlyList<IError> Errors { get; }
}

/// <summary>The annotated classes do not make a valid schema.</summary>
public sealed class SchemaException : Exception
{
    internal SchemaException(IReadOnlyList<string> problems)
        : base("The schema is not valid:\n" + string.Join('\n', problems.Select((problem, i) => $"{i + 1}. {problem}"))) =>
        Problems = problems;

    /// <summary>Everything that is wrong, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
