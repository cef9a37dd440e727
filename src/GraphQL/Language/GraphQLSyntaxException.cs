namespace LivingNetworks.GraphQL.Language;

/// <summary>The document is not well formed, or larger than the limits allow.</summary>
internal sealed class GraphQLSyntaxException(string message, Location location, string code = ErrorCodes.ServerSyntax) : Exception(message)
{
    public Location Location { get; } = location;

    public string Code { get; } = code;
}
