using System.Data.Common;
using LivingNetworks.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LivingNetworks.Hosting;

/// <summary>Chooses and prepares a service's database.</summary>
public static class ServiceDatabase
{
    /// <summary>SQL Server where <c>ConnectionStrings:{name}</c> is given (or SQLite where it starts with "Data Source=" and ends in .db),
    /// else a SQLite file <c>{name}.db</c> in the data folder (<c>Data:Folder</c>, default <c>data</c> in the current folder).</summary>
    public static void AddServiceDatabase<TDb, TSqlite, TSqlServer>(this WebApplicationBuilder builder, string name)
        where TDb : DbContext
        where TSqlite : TDb
        where TSqlServer : TDb
    {
        if (!builder.Services.Any(s => s.ServiceType == typeof(Store))) builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        builder.Services.AddSingleton(new Store(name, typeof(TDb)));
        builder.Services.TryAddSingleton(new PassingFaults(Providers.Passes));
        var connection = builder.Configuration.GetConnectionString(name);
        if (connection is not null && !IsSqliteFile(name, connection))
        {
            RequireReadable(name, () => new SqlConnectionStringBuilder(connection));
            var maxBatchSize = builder.Configuration.GetValue<int?>("Database:MaxBatchSize");
            builder.Services.AddDbContextPool<TDb, TSqlServer>((services, options) =>
            {
                Providers.UseSqlServer(options, connection, maxBatchSize);
                options.AddInterceptors(services.GetServices<IInterceptor>());
            });
            return;
        }

        connection ??= $"Data Source={Path.Combine(DataFolder.Of(builder.Configuration), name + ".db")}";
        builder.Services.AddDbContextPool<TDb, TSqlite>((services, options) =>
        {
            Providers.UseSqlite(options, connection);
            options.AddInterceptors(services.GetServices<IInterceptor>());
        });
    }

    /// <summary>Brings the database up to date where that is this process's task: always for SQLite, for SQL Server where
    /// <c>Database:MigrateOnStart</c> says so; elsewhere it waits (<c>Database:WaitFor</c>, one minute) until that was done. A database of a newer
    /// version stops the start with one clear line.</summary>
    /// <remarks>A service may keep a second store apart from the first; it is prepared with it.</remarks>
    public static Task PrepareDatabase<TDb>(this WebApplication app, CancellationToken stop = default)
        where TDb : ServiceDb => app.Services.PrepareDatabases(app.Configuration.GetValue("Database:MigrateOnStart", false), stop);

    /// <summary>Brings every registered database up to date, with the migrations of SQL Server applied or not.</summary>
    public static async Task PrepareDatabases(this IServiceProvider services, bool migrateSqlServer, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var store in services.GetServices<Store>())
        {
            var db = (DbContext)scope.ServiceProvider.GetRequiredService(store.Context);
            var end = TimeProvider.System.GetUtcNow() + services.GetRequiredService<IConfiguration>().GetValue("Database:WaitFor", TimeSpan.FromMinutes(1));
            while (true)
            {
                try
                {
                    if (await Prepare(db, store.Context.Name, db.Database.IsSqlite() || migrateSqlServer, stop)) break;
                    if (TimeProvider.System.GetUtcNow() >= end)
                    {
                        throw new StartRefusedException(await db.Database.CanConnectAsync(stop)
                            ? $"The database of {store.Context.Name} is older than this program. Run it once with the word migrate, as somebody who may change tables."
                            : $"The database of {store.Context.Name} does not answer ({PlaceOf(db)}). Is the server there, are name and password right, and was it made with the word migrate?");
                    }
                }
                catch (SqlException) when (TimeProvider.System.GetUtcNow() < end)
                {
                    // A server that was started together with us.
                }
                catch (DbException failure)
                {
                    throw new StartRefusedException($"The database of {store.Context.Name} cannot be opened or brought up to date ({failure.Message}).");
                }

                await Task.Delay(TimeSpan.FromSeconds(2), stop);
            }
        }
    }

    /// <summary>False while somebody else has yet to bring the database up to date.</summary>
    private static async Task<bool> Prepare(DbContext db, string name, bool migrate, CancellationToken stop)
    {
        if ((await Pending(db, name, stop)).Count == 0) return true;
        if (migrate) await db.Database.MigrateAsync(stop);
        return migrate;
    }

    /// <summary>The migrations that a database does not have yet.</summary>
    /// <exception cref="StartRefusedException">It is of a newer version.</exception>
    internal static async Task<IReadOnlyList<string>> Pending(DbContext db, string name, CancellationToken stop)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await db.Database.CanConnectAsync(stop) ? (await db.Database.GetAppliedMigrationsAsync(stop)).ToList() : [];
        if (applied.FirstOrDefault(m => !known.Contains(m)) is { } newer)
        {
            throw new StartRefusedException($"The database of {name} was made by a newer version of this program (it holds {newer}). Start that version, or restore a backup.");
        }

        return [.. known.Except(applied).Order(StringComparer.Ordinal)];
    }

    /// <summary>The databases that a service registered, in that order.</summary>
    public static IReadOnlyList<NamedStore> Stores(IServiceProvider scoped) =>
        [.. scoped.GetServices<Store>().Select(s => new NamedStore(s.Name, (DbContext)scoped.GetRequiredService(s.Context)))];

    /// <summary>Looks without changing anything whether a database can be read by this version.</summary>
    /// <exception cref="StartRefusedException">It is not there, or of another version; one line, exit code 2.</exception>
    public static async Task RequireReadable(this DbContext db, string name, CancellationToken stop)
    {
        try
        {
            if (!await db.Database.CanConnectAsync(stop)) throw new StartRefusedException($"The database {name} is not there or does not answer ({PlaceOf(db)}).", WordExit.CouldNot);
            var (known, applied) = (db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal), (await db.Database.GetAppliedMigrationsAsync(stop)).ToList());
            if (applied.FirstOrDefault(m => !known.Contains(m)) is { } newer) throw new StartRefusedException($"The database {name} was made by a newer version of this program (it holds {newer}).", WordExit.CouldNot);
            if (applied.Count < known.Count) throw new StartRefusedException($"The database {name} is of an earlier version. Bring it up to date with migrate first.", WordExit.CouldNot);
        }
        catch (DbException failure)
        {
            throw new StartRefusedException($"The database {name} cannot be read ({failure.Message.ReplaceLineEndings(" ")}).", WordExit.CouldNot);
        }
    }

    /// <summary>Where a database is looked for, without the secrets of its connection string.</summary>
    private static string PlaceOf(DbContext db) => db.Database.GetDbConnection() switch
    {
        SqlConnection server => $"{server.Database} on {server.DataSource}",
        var file => Path.GetFullPath(file.DataSource),
    };

    /// <summary>One of the databases that a service registered.</summary>
    internal sealed record Store(string Name, Type Context);

    /// <summary>What a parser says of a connection string may quote a password that holds a semicolon.</summary>
    private static T RequireReadable<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException)
        {
            throw new StartRefusedException($"ConnectionStrings:{name} cannot be read. It is like 'Server=HOST;User ID=NAME;Password=WORD;Initial Catalog=DATABASE' or 'Data Source=/PATH/FILE.db'.", WordExit.CouldNot);
        }
    }

    private static bool IsSqliteFile(string name, string connection)
    {
        var parts = RequireReadable(name, () => new DbConnectionStringBuilder { ConnectionString = connection });
        return parts.TryGetValue("Data Source", out var source) && $"{source}".EndsWith(".db", StringComparison.OrdinalIgnoreCase) && !parts.ContainsKey("Initial Catalog");
    }
}

/// <summary>A reason why a process does not start or a word is not carried out, as one line for the operator.</summary>
/// <param name="message">The line.</param>
/// <param name="exitCode">What the process ends with.</param>
public sealed class StartRefusedException(string message, int exitCode = 1) : Exception(message)
{
    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; } = exitCode;
}

/// <summary>Where the embedded default keeps its files.</summary>
public static class DataFolder
{
    /// <summary>Where it is or would be.</summary>
    public static string PathOf(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Path.GetFullPath(configuration["Data:Folder"] ?? "data");
    }

    /// <summary>The folder, made where it is missing.</summary>
    /// <exception cref="StartRefusedException">It cannot be made or written to.</exception>
    public static string Of(IConfiguration configuration)
    {
        var folder = PathOf(configuration);
        if (Directory.Exists(Path.Combine(folder, SqliteCopy.Staging))) throw new StartRefusedException($"A restore into {folder} did not come to its end. Empty the folder and restore again.", WordExit.CouldNot);
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".write-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The data folder {folder} cannot be written to ({failure.Message}). Choose another with --Data:Folder=PATH.");
        }
    }
}
