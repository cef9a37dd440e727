using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Contract;

/// <summary>The types of a schema that something leads to which is not deprecated.</summary>
internal static class ReachableTypes
{
    public static HashSet<NamedType> Of(Schema schema)
    {
        var reached = new HashSet<NamedType>();
        var open = new Stack<NamedType>();
        Visit(schema.Query);
        Visit(schema.Mutation);
        Visit(schema.Subscription);
        foreach (var directive in schema.Directives)
        {
            VisitInputs(directive.Arguments);
        }

        while (open.TryPop(out var type))
        {
            foreach (var possible in schema.PossibleTypes(type))
            {
                Visit(possible);
            }

            if (type is FieldsType fields)
            {
                fields.Interfaces.ForEach(Visit);
                foreach (var field in fields.Fields.Where(field => field.DeprecationReason is null))
                {
                    Visit(field.Type.Named);
                    VisitInputs(field.Arguments);
                }
            }
            else if (type is InputObjectType input)
            {
                VisitInputs(input.Fields);
            }
        }

        return reached;

        void Visit(NamedType? type)
        {
            if (type is not null && reached.Add(type))
            {
                open.Push(type);
            }
        }

        void VisitInputs(IEnumerable<InputValue> inputs)
        {
            foreach (var input in inputs.Where(input => input.DeprecationReason is null))
            {
                Visit(input.Type.Named);
            }
        }
    }
}
