using System.Data.Common;
using System.Runtime.CompilerServices;
using LivingNetworks.Assessment.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LivingNetworks.Assessment.Data;

/// <summary>Cuts off what SQLite keeps beside the file (its write-ahead log): every page as it was, transaction after transaction.</summary>
/// <remarks>There a round's key would outlive the round, and who handed in after whom would be readable although no row says so.</remarks>
internal sealed class HistoryMeansGone : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    private const string Cut = "PRAGMA wal_checkpoint(TRUNCATE);";
    private const int Tries = 40;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(25);

    private readonly ConditionalWeakTable<DbContext, object> _losesAKey = [];

    /// <summary>Cuts it off now. Somebody who reads at this moment keeps it from being cut; the next time takes that along.</summary>
    public static async Task Of(DbContext db, CancellationToken stop)
    {
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync(Cut, stop);
    }

    /// <summary>Notes that a round loses its key.</summary>
    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is AssessmentDb db && db.ChangeTracker.Entries<Round>().Any(r => r.State == EntityState.Deleted || (r.Property(one => one.TicketKey) is { OriginalValue: not null, CurrentValue: null })))
        {
            _losesAKey.AddOrUpdate(db, db);
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>Cuts the history off that still knows the key.</summary>
    public async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not { } db || !_losesAKey.Remove(db) || db.Database.GetDbConnection() is not SqliteConnection connection) return;
        await using var command = connection.CreateCommand();
        command.CommandText = Cut;
        // The first of the three numbers says whether somebody was reading.
        for (var tries = 0; tries < Tries && await command.ExecuteScalarAsync(cancellationToken) is not 0L; tries++) await Task.Delay(BetweenTries, cancellationToken);
    }
}
