using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LivingNetworks.Messaging;

/// <summary>Wakes the dispatcher as soon as an event is committed: after saving, or after the commit of a transaction around it.</summary>
internal sealed class OutboxSignal : SaveChangesInterceptor, IDbTransactionInterceptor, IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        RaiseIfPublished(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        RaiseIfPublished(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => RaiseIfPublished(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        RaiseIfPublished(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>Waits for the next signal, at most as long as given.</summary>
    public Task Wait(TimeSpan longest, CancellationToken stop) => _raised.WaitAsync(longest, stop);

    public void Dispose() => _raised.Dispose();

    private void RaiseIfPublished(DbContext? context)
    {
        if (context is null || !context.ChangeTracker.Entries<OutboxMessage>().Any()) return;
        lock (_raised)
        {
            if (_raised.CurrentCount == 0) _raised.Release();
        }
    }
}
