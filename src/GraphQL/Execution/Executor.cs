using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Runs one operation: finds the fields of an object, then those of the objects they lead to. Values that come later put
/// themselves in their place; the answer is complete when nothing is waited for any more.</summary>
internal sealed partial class Executor(OperationContext operation)
{
    private readonly BatchDispatcher _batches = operation.Batches;
    private TaskCompletionSource _done = new();
    private int _waiting;

    /// <summary>The data of the answer, or null if a null reached the root.</summary>
    public async ValueTask<ResultMap?> Run(object root)
    {
        var selection = operation.Plan.Selection(operation.Variables);
        var map = new ResultMap(selection);
        if (operation.Plan.Operation.Operation == OperationType.Mutation)
        {
            for (var i = 0; i < selection.Fields.Length && !map.IsNull; i++)
            {
                operation.Cancellation.ThrowIfCancellationRequested();
                await Completed(map, root, i).ConfigureAwait(false);
            }
        }
        else
        {
            await Completed(map, root, null).ConfigureAwait(false);
        }

        return map.IsNull ? null : map;
    }

    /// <summary>Executes all fields of the root, or one, with everything below.</summary>
    private Task Completed(ResultMap map, object root, int? only)
    {
        _waiting = 1;
        _batches.Enter();
        try
        {
            if (only is { } field)
            {
                ExecuteField(map.Plan.Fields[field], root, map, field);
            }
            else
            {
                ExecuteSelection(root, map);
            }
        }
        finally
        {
            _batches.Exit();
        }

        if (Interlocked.Decrement(ref _waiting) == 0)
        {
            return Task.CompletedTask;
        }

        return only is null ? _done.Task : DoneOnce();
    }

    private async Task DoneOnce()
    {
        await _done.Task.ConfigureAwait(false);
        _done = new TaskCompletionSource();
    }

    private void ExecuteSelection(object parent, ResultMap map)
    {
        // Resolvers that never wait would run on after the time is over.
        operation.Cancellation.ThrowIfCancellationRequested();
        var fields = map.Plan.Fields;
        for (var i = 0; i < fields.Length && !map.IsNull; i++)
        {
            ExecuteField(fields[i], parent, map, i);
        }
    }

    private void ExecuteField(FieldPlan plan, object parent, ResultMap map, int place)
    {
        if (plan.Authorization is not null)
        {
            Await(ExecuteGuardedField(plan, parent, map, place));
            return;
        }

        var resolver = plan.Field.Resolver;
        try
        {
            if (resolver.Property is not null)
            {
                Complete(plan, plan.Type, resolver.Property(parent), map, place);
                return;
            }

            var context = new ResolverContext(operation, plan, parent, map, place) { Arguments = plan.CoerceArguments(operation.Variables) };
            if (resolver.NeedsScope)
            {
                Await(ExecuteScopedField(context, map, place));
            }
            else if (resolver.Sync is not null)
            {
                Complete(plan, plan.Type, resolver.Sync(context), map, place);
            }
            else if (resolver.Start is not null)
            {
                var running = resolver.Start(context);
                if (running.IsCompletedSuccessfully)
                {
                    Complete(plan, plan.Type, resolver.Result!(running), map, place);
                }
                else
                {
                    new WaitingField(this, running, plan, map, place).Await();
                }
            }
            else
            {
                var running = resolver.Resolve(context);
                if (running.IsCompletedSuccessfully)
                {
                    Complete(plan, plan.Type, running.Result, map, place);
                }
                else
                {
                    Await(CompleteLater(running, plan, map, place));
                }
            }
        }
        catch (Exception exception)
        {
            Fail(exception, plan, plan.Type.IsNonNull, map, place);
        }
    }

    private async Task CompleteLater(ValueTask<object?> running, FieldPlan plan, ResultMap map, int place)
    {
        try
        {
            var value = await running.ConfigureAwait(false);
            CompleteInStep(plan, value, map, place);
        }
        catch (Exception exception)
        {
            Fail(exception, plan, plan.Type.IsNonNull, map, place);
        }
    }

    private async Task ExecuteScopedField(ResolverContext context, ResultMap map, int place)
    {
        var plan = context.Plan;
        try
        {
            object? value;
            try
            {
                value = await Resolve(context).ConfigureAwait(false);
            }
            finally
            {
                await context.DisposeScope().ConfigureAwait(false);
            }

            CompleteInStep(plan, value, map, place);
        }
        catch (Exception exception)
        {
            Fail(exception, plan, plan.Type.IsNonNull, map, place);
        }
    }

    private async Task ExecuteGuardedField(FieldPlan plan, object parent, ResultMap map, int place)
    {
        try
        {
            if (await plan.Authorization!.Check(operation, ApplyPolicy.BeforeResolver).ConfigureAwait(false) is { } refusal)
            {
                Refuse(refusal, plan, map, place);
                return;
            }

            var context = new ResolverContext(operation, plan, parent, map, place) { Arguments = plan.CoerceArguments(operation.Variables) };
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
                Refuse(lateRefusal, plan, map, place);
                return;
            }

            CompleteInStep(plan, value, map, place);
        }
        catch (Exception exception)
        {
            Fail(exception, plan, plan.Type.IsNonNull, map, place);
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

    /// <summary>What follows from a value that came later belongs to one step: the batches of its resolvers are loaded together.</summary>
    private void CompleteInStep(FieldPlan plan, object? value, ResultMap map, int place)
    {
        _batches.Enter();
        try
        {
            Complete(plan, plan.Type, value, map, place);
        }
        finally
        {
            _batches.Exit();
        }
    }

    private void Refuse(IError refusal, FieldPlan plan, ResultMap map, int place)
    {
        operation.Report(refusal, plan, map.PathOf(place));
        BeNull(plan.Type.IsNonNull, map, place);
    }

    /// <summary>A value failed: its errors are told, and it is null.</summary>
    private void Fail(Exception exception, FieldPlan plan, bool isNonNull, ResultNode node, int place)
    {
        operation.Cancellation.ThrowIfCancellationRequested();
        foreach (var error in operation.ErrorsOf(exception))
        {
            operation.Report(error, plan, node.PathOf(place));
        }

        BeNull(isNonNull, node, place);
    }

    private static void BeNull(bool isNonNull, ResultNode node, int place)
    {
        node.Values[place] = null;
        if (isNonNull)
        {
            node.BecomeNull();
        }
    }

    private void Await(Task field)
    {
        if (field.IsCompletedSuccessfully)
        {
            return;
        }

        Interlocked.Increment(ref _waiting);
        _ = Finish(field);
    }

    private async Task Finish(Task field)
    {
        try
        {
            await field.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _done.TrySetException(exception); // the time is over, or nobody waits: there will be no answer
            return;
        }

        Release();
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _waiting) == 0)
        {
            _done.TrySetResult();
        }
    }

    /// <summary>A field whose resolver is still running; the one object that waiting for it costs.</summary>
    private sealed class WaitingField(Executor executor, Task running, FieldPlan plan, ResultMap map, int place)
    {
        public void Await()
        {
            Interlocked.Increment(ref executor._waiting);
            // With its context: a resolver below may ask for the culture or the request.
            running.ConfigureAwait(false).GetAwaiter().OnCompleted(Continue);
        }

        private void Continue()
        {
            try
            {
                executor._batches.Enter();
                try
                {
                    Complete();
                }
                finally
                {
                    executor._batches.Exit();
                }
            }
            catch (Exception exception)
            {
                executor._done.TrySetException(exception);
                return;
            }

            executor.Release();
        }

        private void Complete()
        {
            try
            {
                executor.Complete(plan, plan.Type, plan.Field.Resolver.Result!(running), map, place);
            }
            catch (Exception exception)
            {
                executor.Fail(exception, plan, plan.Type.IsNonNull, map, place);
            }
        }
    }
}
