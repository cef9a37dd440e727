using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>Finds fields of introspection in a document; <c>__typename</c> is not one of them.</summary>
internal static class IntrospectionUse
{
    public static FieldNode? Find(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            var found = definition switch
            {
                OperationDefinitionNode operation => Find(operation.SelectionSet),
                FragmentDefinitionNode fragment => Find(fragment.SelectionSet),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static FieldNode? Find(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            var found = selection switch
            {
                FieldNode { Name: "__schema" or "__type" } field => field,
                FieldNode { SelectionSet: { } inner } => Find(inner),
                InlineFragmentNode inline => Find(inline.SelectionSet),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
