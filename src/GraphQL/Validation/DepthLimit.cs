namespace LivingNetworks.GraphQL.Validation;

/// <summary>How deep the fields of an operation may be nested.</summary>
internal sealed record DepthLimit(int Max, bool SkipIntrospection);
