using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Rules that refuse the whole request: every field that the operation could reach is looked at before any runs.</summary>
internal static class RequestAuthorization
{
    public static async ValueTask<IError?> Check(OperationContext operation)
    {
        // Which fields are selected depends on the variables, so the rules belong to the selection and not to the operation.
        var selection = operation.Plan.Selection(operation.Variables);
        var fields = selection.RefusingFields ??= Find(operation.Schema, selection);
        foreach (var field in fields)
        {
            if (await field.Check(operation, ApplyPolicy.Validation).ConfigureAwait(false) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static FieldAuthorization[] Find(Schema schema, SelectionPlan root)
    {
        if (!schema.HasRequestAuthorization)
        {
            return [];
        }

        var found = new List<FieldAuthorization>();
        var visited = new HashSet<SelectionPlan>();
        Visit(root);
        return [.. found];

        void Visit(SelectionPlan selection)
        {
            if (!visited.Add(selection))
            {
                return;
            }

            foreach (var field in selection.Fields)
            {
                if (field.Authorization is { } authorization && authorization.Has(ApplyPolicy.Validation))
                {
                    found.Add(authorization);
                }

                if (field.Type.Named.IsComposite)
                {
                    foreach (var possible in schema.PossibleTypes(field.Type.Named))
                    {
                        Visit(field.Selection(possible));
                    }
                }
            }
        }
    }
}
