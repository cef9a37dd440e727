using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Runs one operation: finds the fields of an object, then those of the objects they lead to.</summary>
internal sealed partial class Executor(OperationContext operation)
{
    private readonly BatchDispatcher _batches = operation.Batches;

    /// <summary>The data of the answer, or null if a null reached the root.</summary>
    public async ValueTask<ResultMap?> Run(object root)
    {
        var selection = operation.Plan.Selection(operation.Variables);
        if (operation.Plan.Operation.Operation == OperationType.Mutation)
        {
            return await RunInOrder(selection, root);
        }

        ValueTask<object?> running;
        _batches.Enter();
        try
        {
            running = ExecuteSelection(selection, root, Path.Root);
        }
        finally
        {
            _batches.Exit();
        }

        return (await running.ConfigureAwait(false)) as ResultMap;
    }

    private async ValueTask<ResultMap?> RunInOrder(SelectionPlan selection, object root)
    {
        var map = new ResultMap(selection);
        for (var i = 0; i < selection.Fields.Length; i++)
        {
            operation.Cancellation.ThrowIfCancellationRequested();
            ValueTask<object?> running;
            _batches.Enter();
            try
            {
                running = ExecuteField(selection.Fields[i], root, Path.Root);
            }
            finally
            {
                _batches.Exit();
            }

            var value = await running.ConfigureAwait(false);
            if (value == ResultMap.Violation)
            {
                return null;
            }

            map.Values[i] = value;
        }

        return map;
    }

    private ValueTask<object?> ExecuteSelection(SelectionPlan selection, object parent, Path path)
    {
        // Resolvers that never wait would run on after the time is over.
        operation.Cancellation.ThrowIfCancellationRequested();
        var map = new ResultMap(selection);
        var fields = selection.Fields;
        List<(int Index, Task<object?> Task)>? pending = null;
        var violated = false;
        for (var i = 0; i < fields.Length && !violated; i++)
        {
            var running = ExecuteField(fields[i], parent, path);
            if (!running.IsCompletedSuccessfully)
            {
                (pending ??= []).Add((i, running.AsTask()));
                continue;
            }

            var value = running.Result;
            violated = value == ResultMap.Violation;
            map.Values[i] = value;
        }

        return pending is null
            ? new ValueTask<object?>(violated ? ResultMap.Violation : map)
            : AwaitFields(map, pending, violated);
    }

    private static async ValueTask<object?> AwaitFields(ResultMap map, List<(int Index, Task<object?> Task)> pending, bool violated)
    {
        foreach (var (index, task) in pending)
        {
            var value = await task.ConfigureAwait(false);
            violated |= value == ResultMap.Violation;
            map.Values[index] = value;
        }

        return violated ? ResultMap.Violation : map;
    }

    private ValueTask<object?> ExecuteField(FieldPlan plan, object parent, Path parentPath)
    {
        if (plan.Authorization is not null)
        {
            return ExecuteGuardedField(plan, parent, parentPath);
        }

        var resolver = plan.Field.Resolver;
        try
        {
            if (resolver.Property is not null)
            {
                return Complete(plan, resolver.Property(parent), parentPath);
            }

            var context = new ResolverContext(operation, plan, parent, parentPath) { Arguments = plan.CoerceArguments(operation.Variables) };
            if (resolver.Sync is not null && !resolver.NeedsScope)
            {
                return Complete(plan, resolver.Sync(context), parentPath);
            }

            var running = resolver.Resolve(context);
            return running.IsCompletedSuccessfully && !context.HasScope
                ? Complete(plan, running.Result, parentPath)
                : AwaitResolver(running, context, parentPath);
        }
        catch (Exception exception)
        {
            return new ValueTask<object?>(Fail(exception, plan, parentPath.Append(plan.ResponseName)));
        }
    }

    private async ValueTask<object?> AwaitResolver(ValueTask<object?> running, ResolverContext context, Path parentPath)
    {
        var plan = context.Plan;
        object? value;
        try
        {
            try
            {
                value = await running.ConfigureAwait(false);
            }
            finally
            {
                if (context.HasScope)
                {
                    await context.DisposeScope().ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception)
        {
            return Fail(exception, plan, parentPath.Append(plan.ResponseName));
        }

        return await CompleteLater(plan, value, parentPath).ConfigureAwait(false);
    }

    private ValueTask<object?> CompleteLater(FieldPlan plan, object? value, Path parentPath)
    {
        _batches.Enter();
        try
        {
            return Complete(plan, value, parentPath);
        }
        finally
        {
            _batches.Exit();
        }
    }

    private async ValueTask<object?> ExecuteGuardedField(FieldPlan plan, object parent, Path parentPath)
    {
        var path = parentPath.Append(plan.ResponseName);
        try
        {
            if (await plan.Authorization!.Check(operation, ApplyPolicy.BeforeResolver).ConfigureAwait(false) is { } refusal)
            {
                return Refuse(refusal, plan, path);
            }

            var context = new ResolverContext(operation, plan, parent, parentPath) { Arguments = plan.CoerceArguments(operation.Variables) };
            object? value;
            try
            {
                value = await Resolve(context).ConfigureAwait(false);
            }
            finally
            {
                await context.DisposeScope().ConfigureAwait(false);
            }

            if (await plan.Authorization.Check(operation, ApplyPolicy.AfterResolver).ConfigureAwait(false) is { } lateRefusal)
            {
                return Refuse(lateRefusal, plan, path);
            }

            return await CompleteLater(plan, value, parentPath).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return Fail(exception, plan, path);
        }
    }

    private ValueTask<object?> Resolve(ResolverContext context)
    {
        _batches.Enter();
        try
        {
            return context.Plan.Field.Resolver.Resolve(context);
        }
        finally
        {
            _batches.Exit();
        }
    }

    private object? Refuse(IError refusal, FieldPlan plan, Path path)
    {
        operation.Report(refusal, plan, path);
        return plan.Type.IsNonNull ? ResultMap.Violation : null;
    }

    private object? Fail(Exception exception, FieldPlan plan, Path path) => Fail(exception, plan, path, plan.Type.IsNonNull);

    private object? Fail(Exception exception, FieldPlan plan, Path path, bool isNonNull)
    {
        operation.Cancellation.ThrowIfCancellationRequested();
        foreach (var error in operation.ErrorsOf(exception))
        {
            operation.Report(error, plan, path);
        }

        return isNonNull ? ResultMap.Violation : null;
    }
}
