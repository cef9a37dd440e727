namespace LivingNetworks.GraphQL;

/// <summary>Builds an <see cref="IError"/>.</summary>
public sealed class ErrorBuilder
{
    private IError _error = new GraphQLError("");

    private ErrorBuilder()
    {
    }

    /// <summary>Starts from nothing.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Starts from an error.</summary>
    public static ErrorBuilder FromError(IError error) => new() { _error = error };

    /// <summary>Starts from an exception: its message and the exception itself.</summary>
    public static ErrorBuilder FromException(Exception exception) => New().SetMessage(exception.Message).SetException(exception);

    /// <summary>Sets what went wrong, for a person.</summary>
    public ErrorBuilder SetMessage(string message) => Set(_error.WithMessage(message));

    /// <summary>Sets what went wrong, for a program.</summary>
    public ErrorBuilder SetCode(string? code) => Set(_error.WithCode(code));

    /// <summary>Sets where in the result.</summary>
    public ErrorBuilder SetPath(Path? path) => Set(_error.WithPath(path));

    /// <summary>Adds a place in the document.</summary>
    public ErrorBuilder AddLocation(Location location) => Set(_error.WithLocations([.. _error.Locations ?? [], location]));

    /// <summary>Sets a further fact.</summary>
    public ErrorBuilder SetExtension(string key, object? value) => Set(_error.SetExtension(key, value));

    /// <summary>Removes a fact.</summary>
    public ErrorBuilder RemoveExtension(string key) => Set(_error.RemoveExtension(key));

    /// <summary>Sets the exception behind the error.</summary>
    public ErrorBuilder SetException(Exception? exception) => Set(_error.WithException(exception));

    /// <summary>The error; its message must have been set.</summary>
    public IError Build() => _error.Message.Length > 0 ? _error : throw new InvalidOperationException("An error needs a message.");

    private ErrorBuilder Set(IError error)
    {
        _error = error;
        return this;
    }
}
