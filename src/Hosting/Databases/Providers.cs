using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LivingNetworks.Hosting;

/// <summary>Everything in which SQLite and SQL Server differ, each with its reason. Nothing elsewhere asks which one it is.</summary>
public static class Providers
{
    /// <summary>SQLite refuses to sort or compare DateTimeOffset, so it stores UTC ticks; SQL Server stores datetimeoffset.</summary>
    internal static void Configure(ModelConfigurationBuilder configuration, DatabaseFacade database)
    {
        if (database.IsSqlite()) configuration.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    /// <summary>SQL Server reports a broken unique index as 2601 and a broken unique constraint as 2627; SQLite uses extended codes.</summary>
    public static bool IsUniqueViolation(DbUpdateException failure) => failure.InnerException switch
    {
        SqlException sql => sql.Number is 2601 or 2627,
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        _ => false,
    };

    /// <summary>Whether a database could not do now what it can do later: it is locked, full or away. SQLite has codes for that, SQL Server severities from 17, and two numbers
    /// below them (no answer in time; chosen in a deadlock).</summary>
    internal static bool Passes(Exception failure) => failure switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteIoError or SqliteFull or SqliteCannotOpen,
        SqlException sql => sql.Class >= 17 || sql.Number is -2 or 1205,
        { InnerException: { } inner } => Passes(inner),
        _ => false,
    };

    /// <summary>An expression that gives every row an id of its own, written as each database stores ids.</summary>
    internal static string FreshId(DatabaseFacade database) => database.IsSqlite()
        ? "hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))"
        : "NEWID()";

    /// <summary>SQLite keeps earlier versions of pages in a file beside the database until they are written into it and the file is cut off. SQL Server's log is no
    /// file that others read, and is cut off by its own backups.</summary>
    /// <returns>False where somebody was reading what would have gone; nobody waits for it longer than <see cref="ShortPatience"/>.</returns>
    internal static async Task<bool> ForgetDeleted(DatabaseFacade database, CancellationToken stop) =>
        !database.IsSqlite() || await OnSqlite(database, "PRAGMA wal_checkpoint(TRUNCATE)", reader => reader.GetInt32(0) == 0, stop);

    /// <summary>Whether a change could be saved now. One writer at a time is SQLite's way, so a file that somebody else keeps open for writing takes none.</summary>
    internal static async Task<bool> TakesChanges(DatabaseFacade database, CancellationToken stop)
    {
        try
        {
            return !database.IsSqlite() || await OnSqlite(database, "BEGIN IMMEDIATE; ROLLBACK", null, stop);
        }
        catch (SqliteException locked) when (locked.SqliteErrorCode is SqliteBusy or SqliteLocked)
        {
            return false;
        }
    }

    /// <summary>SQL Server: retries passing faults; the batch size can be lowered for servers that take less.</summary>
    internal static void UseSqlServer(DbContextOptionsBuilder options, string connection, int? maxBatchSize) => options.UseSqlServer(connection, sql =>
    {
        sql.EnableRetryOnFailure();
        if (maxBatchSize is { } size) sql.MaxBatchSize(size);
    });

    /// <summary>SQLite: one file, write-ahead log, waits for a lock rather than failing.</summary>
    internal static void UseSqlite(DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection).AddInterceptors(SqlitePragmas.Instance);

    /// <summary>How long the two questions above wait for others: shorter than people notice, and longer than any change takes.</summary>
    private static readonly TimeSpan ShortPatience = TimeSpan.FromSeconds(1);

    /// <summary>The answer of one statement that does not wait as long as others do.</summary>
    private static async Task<bool> OnSqlite(DatabaseFacade database, string sql, Func<DbDataReader, bool>? answer, CancellationToken stop)
    {
        await database.OpenConnectionAsync(stop);
        try
        {
            await using var command = database.GetDbConnection().CreateCommand();
            command.CommandTimeout = (int)ShortPatience.TotalSeconds;
            command.CommandText = $"PRAGMA busy_timeout={ShortPatience.TotalMilliseconds}";
            await command.ExecuteNonQueryAsync(stop);
            try
            {
                command.CommandText = sql;
                await using var reader = await command.ExecuteReaderAsync(stop);
                return answer is null || (await reader.ReadAsync(stop) && answer(reader));
            }
            finally
            {
                command.CommandText = SqlitePragmas.Patience;
                await command.ExecuteNonQueryAsync(CancellationToken.None);
            }
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }

    private const int SqliteBusy = 5, SqliteLocked = 6, SqliteIoError = 10, SqliteFull = 13, SqliteCannotOpen = 14;

    private const int SqliteConstraintPrimaryKey = 1555;

    private const int SqliteConstraintUnique = 2067;

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    /// <summary>Settings of one SQLite handle; the pool keeps handles open, so each is asked once. synchronous stays FULL: a command that was
    /// answered survives a power cut.</summary>
    private sealed class SqlitePragmas : DbConnectionInterceptor
    {
        public static readonly SqlitePragmas Instance = new();

        /// <summary>SQLite's own waiting notices a free lock within milliseconds; the driver's looks every 150. What is deleted is overwritten: else the
        /// names of who was erased stay readable in the file.</summary>
        private const string Pragmas = Patience + " PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";

        public const string Patience = "PRAGMA busy_timeout=10000;";

        private static readonly ConditionalWeakTable<object, object> Set = [];

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            if (connection is not SqliteConnection { Handle: { } handle } || !Set.TryAdd(handle, Pragmas)) return;
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        // SQLite has no asynchronous input and output; this is as quick.
        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
