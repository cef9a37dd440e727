using System.Collections;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Execution;

internal sealed partial class Executor
{
    private ValueTask<object?> Complete(FieldPlan plan, object? value, Path parentPath)
    {
        var nullable = plan.Type.Nullable;
        if (value is not null && nullable.IsLeaf)
        {
            return new ValueTask<object?>(CompleteLeaf(nullable, value, plan));
        }

        return value is null && !plan.Type.IsNonNull
            ? default
            : Complete(plan, plan.Type, value, parentPath.Append(plan.ResponseName));
    }

    private ValueTask<object?> Complete(FieldPlan plan, GraphQLType type, object? value, Path path)
    {
        if (value is null)
        {
            if (!type.IsNonNull)
            {
                return default;
            }

            operation.Report(
                ErrorBuilder.New()
                    .SetMessage($"Cannot return null for non-nullable field {plan.Field.Coordinate}.")
                    .SetCode(ErrorCodes.NonNull)
                    .Build(),
                plan,
                path);
            return new ValueTask<object?>(ResultMap.Violation);
        }

        return type.Nullable switch
        {
            ListType list => CompleteList(plan, type, list.OfType, value, path),
            ObjectType named => Nullable(type, ExecuteSelection(plan.Selection(named), value, path)),
            ScalarType or EnumType => new ValueTask<object?>(CompleteLeaf(type.Nullable, value, plan)),
            NamedType named => Nullable(type, CompleteAbstract(plan, named, value, path)),
            _ => throw new InvalidOperationException($"The type {type} cannot be completed."),
        };
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

    private ValueTask<object?> CompleteAbstract(FieldPlan plan, NamedType type, object value, Path path)
    {
        foreach (var possible in operation.Schema.PossibleTypes(type))
        {
            if (possible.RuntimeType == value.GetType())
            {
                return ExecuteSelection(plan.Selection(possible), value, path);
            }
        }

        foreach (var possible in operation.Schema.PossibleTypes(type))
        {
            if (possible.RuntimeType is not null && possible.RuntimeType.IsInstanceOfType(value))
            {
                return ExecuteSelection(plan.Selection(possible), value, path);
            }
        }

        throw new InvalidOperationException($"No registered object type of {type.Name} holds {value.GetType()}; see AddType.");
    }

    /// <summary>A violation below stops at a place that may be null.</summary>
    private static ValueTask<object?> Nullable(GraphQLType type, ValueTask<object?> running)
    {
        if (type.IsNonNull)
        {
            return running;
        }

        if (!running.IsCompletedSuccessfully)
        {
            return AwaitNullable(running);
        }

        var value = running.Result;
        return new ValueTask<object?>(value == ResultMap.Violation ? null : value);
    }

    private static async ValueTask<object?> AwaitNullable(ValueTask<object?> running)
    {
        var value = await running.ConfigureAwait(false);
        return value == ResultMap.Violation ? null : value;
    }

    private ValueTask<object?> CompleteList(FieldPlan plan, GraphQLType type, GraphQLType itemType, object value, Path path)
    {
        if (value is not IEnumerable items || value is string)
        {
            throw new InvalidOperationException($"The field {plan.Field.Coordinate} is a list, but its value is {value.GetType()}.");
        }

        var results = items is ICollection collection ? new List<object?>(collection.Count) : [];
        List<(int Index, Task<object?> Task)>? pending = null;
        var isViolated = false;
        foreach (var item in items)
        {
            var running = CompleteItem(plan, itemType, item, path, results.Count);
            object? result = null;
            if (running.IsCompletedSuccessfully)
            {
                result = running.Result;
                isViolated = result == ResultMap.Violation;
            }
            else
            {
                (pending ??= []).Add((results.Count, running.AsTask()));
            }

            results.Add(result);
            if (isViolated)
            {
                break;
            }
        }

        if (pending is not null)
        {
            return AwaitItems(type, results, pending, isViolated);
        }

        return isViolated ? new ValueTask<object?>(type.IsNonNull ? ResultMap.Violation : null) : new ValueTask<object?>(results);
    }

    private ValueTask<object?> CompleteItem(FieldPlan plan, GraphQLType itemType, object? item, Path path, int index)
    {
        try
        {
            if (item is not null && itemType.Nullable.IsLeaf)
            {
                return new ValueTask<object?>(CompleteLeaf(itemType.Nullable, item, plan));
            }

            return item is null && !itemType.IsNonNull ? default : Complete(plan, itemType, item, path.Append(index));
        }
        catch (Exception exception)
        {
            return new ValueTask<object?>(Fail(exception, plan, path.Append(index), itemType.IsNonNull));
        }
    }

    private static async ValueTask<object?> AwaitItems(
        GraphQLType type, List<object?> results, List<(int Index, Task<object?> Task)> pending, bool isViolated)
    {
        foreach (var (index, task) in pending)
        {
            var value = await task.ConfigureAwait(false);
            isViolated |= value == ResultMap.Violation;
            results[index] = value;
        }

        return !isViolated ? results : type.IsNonNull ? ResultMap.Violation : null;
    }
}
