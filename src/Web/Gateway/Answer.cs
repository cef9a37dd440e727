namespace LivingNetworks.Web.Gateway;

/// <summary>One "no" or "not now" of the gateway: a stable code, words in the visitor's language, where in the answer it belongs, and which field it is about.</summary>
public sealed record GatewayError(string? Code, string Message, string Path, string? Field = null);

/// <summary>What the gateway answered to a question: the data, or the reasons why all or part of it is not there.</summary>
public sealed record Answer<T>(T? Data, IReadOnlyList<GatewayError> Errors, bool IsFailure = false) where T : class
{
    /// <summary>Whether the visitor has no session. One part that says so, deep in an otherwise good answer, is out of order itself.</summary>
    public bool IsSignedOut => Errors.Any(e => e.Code == ReasonCodes.NotAuthenticated && !e.Path.Contains('.', StringComparison.Ordinal));

    /// <summary>Whether everything that was asked for is there.</summary>
    public bool IsDone => Data is not null && Errors.Count == 0;

    /// <summary>Why the field at <paramref name="path"/> is null, or null when nothing is said about it.</summary>
    public string? Reason(string path) =>
        Errors.FirstOrDefault(e => e.Path == path || e.Path.StartsWith(path + ".", StringComparison.Ordinal))?.Code;

    /// <summary>The same answer as something that was asked to be done.</summary>
    public Outcome AsOutcome() => IsDone ? Outcome.Done : new Outcome(Errors);

    public static Answer<T> Failed(string message) => new(null, [new GatewayError(null, message, "")], IsFailure: true);
}

/// <summary>What came of a change that a visitor asked for.</summary>
public sealed record Outcome(IReadOnlyList<GatewayError> Refusals)
{
    public static readonly Outcome Done = new([]);

    public bool IsDone => Refusals.Count == 0;

    /// <summary>The refusals about one field.</summary>
    public IEnumerable<GatewayError> About(string field) => Refusals.Where(r => string.Equals(r.Field, field, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The reason codes that a page has its own words for.</summary>
public static class ReasonCodes
{
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    public const string NotInCircle = "NOT_IN_CIRCLE";
    public const string TooFew = "TOO_FEW";
    public const string NotReleased = "NOT_RELEASED";
    public const string Brooding = "BROODING";
    public const string ServiceResting = "SERVICE_RESTING";
    public const string ServiceBusy = "SERVICE_BUSY";
    public const string TooAlike = "TOO_ALIKE";
    public const string BothRoles = "membership.both-roles-need-a-reason";
}
