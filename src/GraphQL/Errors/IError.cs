namespace LivingNetworks.GraphQL;

/// <summary>One entry of the <c>errors</c> list of an answer; immutable.</summary>
public interface IError
{
    /// <summary>What went wrong, for a person.</summary>
    string Message { get; }

    /// <summary>What went wrong, for a program; written as <c>extensions.code</c>.</summary>
    string? Code { get; }

    /// <summary>Where in the result.</summary>
    Path? Path { get; }

    /// <summary>Where in the document.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Further facts.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind the error; never written to the answer unless the options say so.</summary>
    Exception? Exception { get; }

    /// <summary>A copy with another message.</summary>
    IError WithMessage(string message);

    /// <summary>A copy with another code.</summary>
    IError WithCode(string? code);

    /// <summary>A copy with another path.</summary>
    IError WithPath(Path? path);

    /// <summary>A copy with other locations.</summary>
    IError WithLocations(IReadOnlyList<Location>? locations);

    /// <summary>A copy with other extensions.</summary>
    IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

    /// <summary>A copy with another exception.</summary>
    IError WithException(Exception? exception);

    /// <summary>A copy with one more extension.</summary>
    IError SetExtension(string key, object? value);

    /// <summary>A copy without an extension.</summary>
    IError RemoveExtension(string key);
}

/// <summary>Sees every error before it is written and may change it.</summary>
public interface IErrorFilter
{
    /// <summary>The error to write instead of <paramref name="error"/>, or the same.</summary>
    IError OnError(IError error);
}
