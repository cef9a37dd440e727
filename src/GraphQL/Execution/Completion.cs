using System.Collections;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

internal sealed partial class Executor
{
    private void Complete(FieldPlan plan, GraphQLType type, object? value, ResultNode node, int place)
    {
        if (value is null)
        {
            if (type.IsNonNull)
            {
                operation.Report(
                    ErrorBuilder.New()
                        .SetMessage($"Cannot return null for non-nullable field {plan.Field.Coordinate}.")
                        .SetCode(ErrorCodes.NonNull)
                        .Build(),
                    plan,
                    node.PathOf(place));
                node.BecomeNull();
            }

            return;
        }

        switch (type.Nullable)
        {
            case ScalarType or EnumType:
                node.Values[place] = CompleteLeaf(type.Nullable, value, plan);
                break;
            case ListType list:
                CompleteList(plan, type.IsNonNull, list.OfType, value, node, place);
                break;
            case ObjectType named:
                CompleteObject(plan, named, type.IsNonNull, value, node, place);
                break;
            case NamedType named:
                CompleteObject(plan, TypeOf(named, value), type.IsNonNull, value, node, place);
                break;
            default:
                throw new InvalidOperationException($"The type {type} cannot be completed.");
        }
    }

    private static object CompleteLeaf(GraphQLType type, object value, FieldPlan plan)
    {
        if (type is ScalarType scalar)
        {
            return scalar.Serialize(value);
        }

        var names = (EnumType)type;
        return names.FindByValue(value)?.Name ?? throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"Enum \"{names.Name}\" cannot represent the value of {plan.Field.Coordinate}.")
            .SetCode(ErrorCodes.Conversion)
            .Build());
    }

    private void CompleteObject(FieldPlan plan, ObjectType type, bool isNonNull, object value, ResultNode node, int place)
    {
        var map = new ResultMap(plan.Selection(type), node, place, isNonNull);
        node.Values[place] = map;
        ExecuteSelection(value, map);
    }

    private ObjectType TypeOf(NamedType type, object value)
    {
        foreach (var possible in operation.Schema.PossibleTypes(type))
        {
            if (possible.RuntimeType == value.GetType())
            {
                return possible;
            }
        }

        foreach (var possible in operation.Schema.PossibleTypes(type))
        {
            if (possible.RuntimeType is not null && possible.RuntimeType.IsInstanceOfType(value))
            {
                return possible;
            }
        }

        throw new InvalidOperationException($"No registered object type of {type.Name} holds {value.GetType()}; see AddType.");
    }

    private void CompleteList(FieldPlan plan, bool isNonNull, GraphQLType itemType, object value, ResultNode node, int place)
    {
        if (value is not IEnumerable items || value is string)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"Expected Iterable, but did not find one for field \"{plan.Field.Coordinate}\".")
                .SetCode(ErrorCodes.Conversion)
                .Build());
        }

        // Every list of the framework can be counted and asked for by place; anything else is read first.
        var known = items as IList ?? items.Cast<object?>().ToList();
        var list = new ResultList(node, place, isNonNull, known.Count);
        node.Values[place] = list;
        for (var i = 0; i < list.Values.Length && !list.IsNull; i++)
        {
            try
            {
                Complete(plan, itemType, known[i], list, i);
            }
            catch (Exception exception)
            {
                Fail(exception, plan, itemType.IsNonNull, list, i);
            }
        }
    }
}
