namespace LivingNetworks.GraphQL;

/// <summary>Names one element of a schema, such as <c>Book.title</c>.</summary>
public readonly record struct SchemaCoordinate(string Name, string? MemberName = null, string? ArgumentName = null, bool OfDirective = false)
{
    /// <inheritdoc />
    public override string ToString() =>
        (OfDirective ? "@" : "") + Name + (MemberName is null ? "" : "." + MemberName) + (ArgumentName is null ? "" : $"({ArgumentName}:)");
}
