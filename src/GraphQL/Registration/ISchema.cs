namespace LivingNetworks.GraphQL;

/// <summary>The schema of a graph.</summary>
public interface ISchema
{
    /// <summary>The schema in the schema language, in a fixed order; <c>ToString</c> gives the same.</summary>
    string Print();
}
