namespace LivingNetworks.GraphQL;

internal static class ErrorCodes
{
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
    public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";
    public const string TooManyFields = "TOO_MANY_FIELDS";
    public const string TooManyAliases = "TOO_MANY_ALIASES";
    public const string TooManyFragments = "TOO_MANY_FRAGMENTS";
    public const string TooManyComparisons = "TOO_MANY_COMPARISONS";
    public const string TooManyVariables = "TOO_MANY_VARIABLES";
    public const string TooManyItems = "TOO_MANY_ITEMS";
    public const string TooManyErrors = "TOO_MANY_ERRORS";
    public const string TooManyTokens = "TOO_MANY_TOKENS";
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";
    public const string TooDeep = "TOO_DEEP";
    public const string Conversion = "HC0001";
    public const string InvalidRequest = "HC0009";
    public const string RequestTooLarge = "HC0010";
    public const string ServerSyntax = "HC0011";
    public const string InvalidBody = "HC0012";
    public const string NoDocument = "HC0015";
    public const string NonNull = "HC0018";
    public const string PersistedNotFound = "HC0020";
    public const string Timeout = "HC0045";
    public const string Introspection = "HC0046";
    public const string Cost = "HC0047";
    public const string Cancelled = "HC0049";
    public const string PageTooLarge = "HC0051";
    public const string NoPageBoundary = "HC0052";
    public const string NotAcceptable = "HC0063";
    public const string OnlyPersisted = "HC0067";
    public const string TooManyNodes = "HC0076";
    public const string InvalidCursor = "HC0078";
    public const string NegativePage = "HC0079";
    public const string TooManySubscriptions = "TOO_MANY_SUBSCRIPTIONS";
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";
    public const string NeedsStream = "NEEDS_STREAM";
    public const string OneSlicingArgument = "HC0082";
    public const string IntrospectionDepth = "HC0086";
    public const string CycleDepth = "HC0087";
}
