using LivingNetworks.GraphQL.Contract;
using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL;

/// <summary>Compares two versions of a schema: what breaks those who rely on the old one.</summary>
public static class SchemaContract
{
    /// <summary>Names every breaking change from one schema to another, both in the schema language; additions are none.</summary>
    /// <param name="before">The schema that others rely on.</param>
    /// <param name="after">The schema that is to take its place.</param>
    /// <param name="allowRemovalOfDeprecated">Whether what was deprecated may go, with the types that only it led to.</param>
    public static IReadOnlyList<SchemaChange> FindBreakingChanges(string before, string after, bool allowRemovalOfDeprecated = true) =>
        new SchemaComparison(Read(before), Read(after), allowRemovalOfDeprecated).Run();

    private static Schema Read(string text)
    {
        try
        {
            return SchemaFromSdl.Build(text, isComplete: false);
        }
        catch (GraphQLSyntaxException problem)
        {
            throw new SchemaException([problem.Message]);
        }
    }
}
