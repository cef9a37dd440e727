namespace LivingNetworks.GraphQL;

internal sealed record GraphQLError(string Message) : IError
{
    private const string CodeKey = "code";

    public string? Code { get; init; }

    public Path? Path { get; init; }

    public IReadOnlyList<Location>? Locations { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    public Exception? Exception { get; init; }

    /// <summary>The validation rule that found the error; not written.</summary>
    public string? Rule { get; init; }

    public IError WithMessage(string message) => this with { Message = message };

    public IError WithCode(string? code)
    {
        var extensions = Copy();
        if (code is null)
        {
            extensions.Remove(CodeKey);
        }
        else
        {
            extensions[CodeKey] = code;
        }

        return this with { Code = code, Extensions = extensions };
    }

    public IError WithPath(Path? path) => this with { Path = path };

    public IError WithLocations(IReadOnlyList<Location>? locations) => this with { Locations = locations };

    public IError WithExtensions(IReadOnlyDictionary<string, object?> extensions) => this with { Extensions = extensions };

    public IError WithException(Exception? exception) => this with { Exception = exception };

    public IError SetExtension(string key, object? value)
    {
        var extensions = Copy();
        extensions[key] = value;
        return this with { Extensions = extensions, Code = key == CodeKey ? value as string : Code };
    }

    public IError RemoveExtension(string key)
    {
        var extensions = Copy();
        extensions.Remove(key);
        return this with { Extensions = extensions, Code = key == CodeKey ? null : Code };
    }

    private Dictionary<string, object?> Copy() => Extensions is null ? [] : new Dictionary<string, object?>(Extensions);
}
