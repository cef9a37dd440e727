namespace LivingNetworks.Hosting;

/// <summary>The kinds of no; each has one HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>400: the request itself is not right.</summary>
    Invalid,

    /// <summary>401: nobody signed in.</summary>
    Unauthenticated,

    /// <summary>403: known to the person, but not theirs to do.</summary>
    Forbidden,

    /// <summary>404: does not exist, or not for this person.</summary>
    NotFound,

    /// <summary>409: the state does not allow it, or somebody was earlier.</summary>
    Conflict,

    /// <summary>413: larger than the service takes.</summary>
    TooLarge,

    /// <summary>429: asked too often; later it may be asked again.</summary>
    TooOften,

    /// <summary>503: the service that should answer is not there now.</summary>
    Resting,
}

/// <summary>A no with its reason: a stable code for programs, a sentence in two languages for people, and the field it is about.</summary>
/// <param name="Kind">The kind of no.</param>
/// <param name="Code">Stable, such as <c>membership.goal-without-session</c>.</param>
/// <param name="Message">One calm sentence that tells the next step.</param>
/// <param name="Field">The field of the command or query in camel case, if one is to blame.</param>
public sealed record Refusal(RefusalKind Kind, string Code, Text Message, string? Field = null)
{
    /// <summary>The request itself is not right.</summary>
    public static Refusal Invalid(string code, string nl, string en, string? field = null) => new(RefusalKind.Invalid, code, new(nl, en), field);

    /// <summary>Known to the person, but not theirs to do.</summary>
    public static Refusal Forbidden(string code, string nl, string en, string? field = null) => new(RefusalKind.Forbidden, code, new(nl, en), field);

    /// <summary>Does not exist, or not for this person.</summary>
    public static Refusal NotFound(string code, string nl, string en, string? field = null) => new(RefusalKind.NotFound, code, new(nl, en), field);

    /// <summary>The state does not allow it, or somebody was earlier.</summary>
    public static Refusal Conflict(string code, string nl, string en, string? field = null) => new(RefusalKind.Conflict, code, new(nl, en), field);

    /// <summary>The HTTP status of the kind.</summary>
    public int Status => Kind switch
    {
        RefusalKind.Invalid => 400,
        RefusalKind.Unauthenticated => 401,
        RefusalKind.Forbidden => 403,
        RefusalKind.NotFound => 404,
        RefusalKind.Conflict => 409,
        RefusalKind.TooLarge => 413,
        RefusalKind.TooOften => 429,
        RefusalKind.Resting => 503,
    };
}
