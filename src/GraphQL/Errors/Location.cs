namespace LivingNetworks.GraphQL;

/// <summary>A place in a document; lines and columns start at 1.</summary>
public readonly record struct Location(int Line, int Column);
