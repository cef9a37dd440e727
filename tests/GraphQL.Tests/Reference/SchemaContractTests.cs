using System.Text.Json;
using LivingNetworks.GraphQL.Tests.Contract;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>The breaking changes that we find are those that graphql-js finds. Made red by taking a narrowed list for safe.</summary>
public sealed class SchemaContractTests
{
    private static readonly Dictionary<SchemaChangeKind, string> _names = new()
    {
        [SchemaChangeKind.TypeRemoved] = "TYPE_REMOVED",
        [SchemaChangeKind.TypeChangedKind] = "TYPE_CHANGED_KIND",
        [SchemaChangeKind.FieldRemoved] = "FIELD_REMOVED",
        [SchemaChangeKind.FieldChangedType] = "FIELD_CHANGED_KIND",
        [SchemaChangeKind.ArgumentRemoved] = "ARG_REMOVED",
        [SchemaChangeKind.ArgumentChangedType] = "ARG_CHANGED_KIND",
        [SchemaChangeKind.RequiredArgumentAdded] = "REQUIRED_ARG_ADDED",
        [SchemaChangeKind.RequiredInputFieldAdded] = "REQUIRED_INPUT_FIELD_ADDED",
        [SchemaChangeKind.DefaultChanged] = "DEFAULT_VALUE_CHANGE",
        [SchemaChangeKind.EnumValueRemoved] = "VALUE_REMOVED_FROM_ENUM",
        [SchemaChangeKind.UnionMemberRemoved] = "TYPE_REMOVED_FROM_UNION",
        [SchemaChangeKind.InterfaceRemoved] = "IMPLEMENTED_INTERFACE_REMOVED",
        [SchemaChangeKind.DirectiveRemoved] = "DIRECTIVE_REMOVED",
        [SchemaChangeKind.DirectiveArgumentRemoved] = "DIRECTIVE_ARG_REMOVED",
        [SchemaChangeKind.RequiredDirectiveArgumentAdded] = "REQUIRED_DIRECTIVE_ARG_ADDED",
        [SchemaChangeKind.DirectiveRepeatableRemoved] = "DIRECTIVE_REPEATABLE_REMOVED",
        [SchemaChangeKind.DirectiveLocationRemoved] = "DIRECTIVE_LOCATION_REMOVED",
    };

    [ReferenceFact]
    public async Task Every_edit_and_its_undoing_has_the_same_verdict()
    {
        var edited = SchemaEdits.All.Select(SchemaEdits.Apply).ToArray();
        var pairs = edited.SelectMany(other => new[] { (Before: SchemaEdits.Schema, After: other), (Before: other, After: SchemaEdits.Schema) })
            .Concat(edited.Zip(edited.Skip(7), (one, other) => (Before: one, After: other)))
            .ToArray();
        Assert.True(pairs.Length >= 150, $"Only {pairs.Length} pairs.");

        var answers = await ReferenceProcess.Run("changes.mjs", pairs.Select(pair => new { before = pair.Before, after = pair.After }));

        var breaking = 0;
        foreach (var (i, expected) in answers.EnumerateArray().Select(Reference).Index())
        {
            var found = SchemaContract.FindBreakingChanges(pairs[i].Before, pairs[i].After, allowRemovalOfDeprecated: false)
                .Select(change => _names[change.Kind]).Order(StringComparer.Ordinal).ToArray();
            Assert.True(expected.SequenceEqual(found), $"Pair {i}: graphql-js finds {string.Join(", ", expected)}; we {string.Join(", ", found)}.\n{pairs[i].After}");
            breaking += found.Length > 0 ? 1 : 0;
        }

        Assert.InRange(breaking, pairs.Length / 3, pairs.Length - 10);
    }

    private static string[] Reference(JsonElement changes) => [.. changes.EnumerateArray()
        .Select(change => change.GetString()!.Replace("ARG_DEFAULT", "DEFAULT", StringComparison.Ordinal).Replace("INPUT_FIELD_DEFAULT", "DEFAULT", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];
}
