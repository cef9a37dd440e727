using System.Reflection;
using LivingNetworks.Messaging;
using LivingNetworks.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RabbitMQ.Client.Exceptions;

namespace LivingNetworks.Hosting.Tests;

/// <summary>A context with a migration, to see which databases a start refuses.</summary>
public abstract class StoreDb(DbContextOptions options) : ServiceDb(options);

public sealed class SqliteStoreDb(DbContextOptions<SqliteStoreDb> options) : StoreDb(options);

public sealed class SqlServerStoreDb(DbContextOptions<SqlServerStoreDb> options) : StoreDb(options);

[DbContext(typeof(SqlServerStoreDb))]
[Migration("20260101000000_First")]
public sealed class FirstOfStoreOnSqlServer : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("CREATE TABLE Things (Id INTEGER)");
}

[DbContext(typeof(SqliteStoreDb))]
[Migration("20260101000000_First")]
public sealed class FirstOfStore : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        "CREATE TABLE Outbox (Seq INTEGER PRIMARY KEY, EventId TEXT, Type TEXT, StreamId TEXT, Body TEXT, TraceParent TEXT, OccurredAt INTEGER, SentAt INTEGER, Attempts INTEGER, LockedBy TEXT, LockedUntil INTEGER)");
}

public sealed class Databases : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ln-hosting-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(null, "Microsoft.EntityFrameworkCore.Sqlite")]
    [InlineData("Data Source=FOLDER/other.db", "Microsoft.EntityFrameworkCore.Sqlite")]
    [InlineData("Server=127.0.0.1,9;Database=StoreDb;User Id=sa;Password=x", "Microsoft.EntityFrameworkCore.SqlServer")]
    [InlineData("Data Source=sql.dbhost.local;Initial Catalog=Store.db;User Id=sa;Password=x", "Microsoft.EntityFrameworkCore.SqlServer")]
    public async Task Are_chosen_by_the_connection_string(string? connection, string provider)
    {
        await using var app = Build(connection?.Replace("FOLDER", _folder, StringComparison.Ordinal));
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(provider, scope.ServiceProvider.GetRequiredService<StoreDb>().Database.ProviderName);
    }

    [Theory]
    [InlineData("Serverr=x;Password=geheim")]
    [InlineData("geheim")]
    public async Task Of_a_connection_string_that_is_none_refuse_the_start_without_quoting_it(string connection)
    {
        var refused = Assert.Throws<StartRefusedException>(() => Build(connection));
        Assert.Contains("ConnectionStrings:StoreDb", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, await ServiceStart.Run<StoreDb>(() => Build(connection)));
    }

    [Fact]
    public async Task Are_brought_up_to_date_at_the_start_and_kept()
    {
        await using (var app = Build(null)) await app.PrepareDatabase<StoreDb>();
        await using (var again = Build(null)) await again.PrepareDatabase<StoreDb>();
        Assert.True(File.Exists(Path.Combine(_folder, "StoreDb.db")));
    }

    /// <summary>Who was erased is not to be read in the file. Red once: without secure_delete the words stood there still.</summary>
    [Fact]
    public async Task Keep_nothing_of_what_was_deleted()
    {
        const string words = "Karin woont aan de Regge";
        await using (var app = Build(null))
        {
            await app.PrepareDatabase<StoreDb>();
            await using var scope = app.Services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<StoreDb>().Database;
            await database.ExecuteSqlAsync($"INSERT INTO Outbox (Body) VALUES ({words})");
            await database.ExecuteSqlAsync($"INSERT INTO Outbox (Body) VALUES ('stays')");
            await database.ExecuteSqlAsync($"DELETE FROM Outbox WHERE Body = {words}");
        }

        SqliteConnection.ClearAllPools(); // the last to leave writes everything into the one file
        Assert.DoesNotContain(words, await File.ReadAllTextAsync(Path.Combine(_folder, "StoreDb.db"), System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    /// <summary>Seen on a disk that was full: every command failed, and the health was well.</summary>
    [Fact]
    public async Task On_a_full_disk_are_told_of_by_the_health()
    {
        await using var app = Build(null);
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<StoreDb>().Database.EnsureCreatedAsync();
        async Task<HealthReportEntry> Health() => (await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Name == "database")).Entries["database"];
        Assert.Equal(HealthStatus.Healthy, (await Health()).Status);

        app.Configuration["Database:LeastFree"] = $"{long.MaxValue}";

        var full = await Health();
        Assert.Equal((HealthStatus.Degraded, $"The disk of {_folder} is full: what is there can be read, and nothing be saved."), (full.Status, full.Description));
    }

    /// <summary>Nothing can be saved then either; and waiting for it keeps nobody.</summary>
    [Fact]
    public async Task That_another_holds_are_told_of_by_the_health()
    {
        await using var app = Build(null);
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<StoreDb>().Database.EnsureCreatedAsync();
        async Task<HealthReportEntry> Health() => (await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Name == "database")).Entries["database"];

        await using (var other = new SqliteConnection($"Data Source={Path.Combine(_folder, "StoreDb.db")};Pooling=False"))
        {
            await other.OpenAsync();
            await using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN IMMEDIATE";
            await hold.ExecuteNonQueryAsync();

            var held = await Health();
            Assert.Equal((HealthStatus.Degraded, "Another holds the database of StoreDb: what is there can be read, and nothing be saved."), (held.Status, held.Description));
            Assert.InRange(held.Duration, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
        }

        Assert.Equal(HealthStatus.Healthy, (await Health()).Status);
    }

    [Fact]
    public async Task Of_a_newer_version_refuse_the_start()
    {
        await using var app = Build(null);
        await app.PrepareDatabase<StoreDb>();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<StoreDb>().Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('20990101000000_Later', '99.0')");
        }

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => app.PrepareDatabase<StoreDb>());
        Assert.Contains("20990101000000_Later", ServiceStart.Reason(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_are_no_database_refuse_the_start()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "StoreDb.db"), new string('x', 5000));
        await using var app = Build(null);
        await Assert.ThrowsAsync<StartRefusedException>(() => app.PrepareDatabase<StoreDb>());
    }

    [Fact]
    public async Task In_a_folder_that_cannot_be_written_refuse_the_start_with_one_line()
    {
        var file = Path.Combine(_folder, "a-file");
        await File.WriteAllTextAsync(file, "");
        var refused = Assert.Throws<StartRefusedException>(() => Build(null, Path.Combine(file, "data")));
        Assert.DoesNotContain('\n', refused.Message);
        Assert.Equal(1, await ServiceStart.Run<StoreDb>(() => Build(null, Path.Combine(file, "data"))));
    }

    [Theory]
    [InlineData(typeof(UriFormatException), "amqp://")]
    [InlineData(typeof(BrokerUnreachableException), "broker does not answer")]
    [InlineData(typeof(UnauthorizedAccessException), "file could not be")]
    public void And_brokers_and_files_that_fail_a_word_are_told_of_in_one_line(Type failure, string says)
    {
        var thrown = failure == typeof(BrokerUnreachableException) ? new BrokerUnreachableException(new IOException()) : (Exception)Activator.CreateInstance(failure)!;
        var line = ServiceStart.Reason(thrown)!;
        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_migrated_by_an_operator_who_asks_for_it()
    {
        Assert.Equal(0, await ServiceStart.Run<StoreDb>(() => Build(null, command: "migrate")));
        await using var app = Build(null);
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<StoreDb>().Database.GetPendingMigrationsAsync());
        Assert.Equal(2, await ServiceStart.Run<StoreDb>(() => Build(null, command: "dance")));
    }

    [Fact]
    public async Task Of_SQL_Server_that_are_not_there_or_not_up_to_date_refuse_the_start_after_a_while()
    {
        await using var app = Build("Server=127.0.0.1,9;User Id=sa;Password=x;Encrypt=false;Connect Timeout=1;Connect Retry Count=0");
        app.Configuration["Database:WaitFor"] = "00:00:00";
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => app.PrepareDatabase<StoreDb>());
        Assert.Contains("with the word migrate", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Operator:Command=backup --Operator:Argument=/b --Operator:DryRun=true --Data:Folder=/d", "backup", "/b", "--dry-run", "--Data:Folder=/d")]
    [InlineData("--Operator:Command=rebuild --Operator:Argument=sessions --Operator:Argument2=belongings", "rebuild", "sessions", "belongings")]
    [InlineData("--Operator:Command=announce-access --Operator:Kind=Repair --Operator:Minutes=30", "announce-access", "--kind=Repair", "--minutes=30")]
    [InlineData("--Operator:Command=replay-errors", "--Operator:Command=replay-errors")]
    [InlineData("--demo", "--demo")]
    [InlineData("token facilitator", "token", "facilitator")]
    [InlineData("--urls=http://localhost:1", "--urls=http://localhost:1")]
    public void Are_worked_on_by_words_that_read_as_settings(string settings, params string[] given) =>
        Assert.Equal(settings, string.Join(' ', OperatorArguments.Read(given)));

    [Fact]
    public void Are_left_alone_for_an_argument_that_no_word_has() =>
        Assert.Equal(WordExit.CouldNot, Assert.Throws<StartRefusedException>(() => OperatorArguments.Read(["verify", "--why"])).ExitCode);

    /// <summary>Microsoft.SqlServer.Server has a stand-in where the feed lacks it; SqlClient loads it for the first parameter. Red once:
    /// without the reference to src/SqlServerTypes this is a FileNotFoundException.</summary>
    [Fact]
    public async Task Of_SQL_Server_take_commands_with_parameters()
    {
        var needed = typeof(SqlParameter).Assembly.GetReferencedAssemblies().Single(a => a.Name == "Microsoft.SqlServer.Server");
        Assert.Equal(4, Assembly.Load(needed).GetExportedTypes().Count(t => t.Name is "Format" or "IBinarySerialize" or "SqlUserDefinedTypeAttribute" or "InvalidUdtException"));

        await using var connection = new SqlConnection("Server=127.0.0.1,9;User Id=sa;Password=x;Encrypt=false;Connect Timeout=2;Connect Retry Count=0");
        await using var command = new SqlCommand("SELECT @p", connection);
        command.Parameters.Add(new SqlParameter("@p", System.Data.SqlDbType.Int) { Value = 1 });
        await Assert.ThrowsAsync<SqlException>(async () =>
        {
            await connection.OpenAsync();
            await command.ExecuteScalarAsync();
        });
    }

    [Fact]
    public async Task Forget_commands_after_thirty_days()
    {
        var now = new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);
        await using var app = Build(null);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StoreDb>();
        await db.Database.EnsureCreatedAsync();
        db.DoneCommands.AddRange(
            new DoneCommand(Guid.NewGuid(), null, "old", "{}", now.AddDays(-31)),
            new DoneCommand(Guid.NewGuid(), null, "young", "{}", now.AddDays(-29)));
        await db.SaveChangesAsync();

        await CommandHousekeeping<StoreDb>.Tidy(db, now, CancellationToken.None);

        Assert.Equal(["young"], await db.DoneCommands.Select(c => c.Fingerprint).ToListAsync());
    }

    [Fact]
    public async Task Are_asked_in_tests_only_what_SQL_Server_understands_too()
    {
        var before = TranslatedToTSql.Instance.Queries;
        await using var shop = new SqliteShopDb(new DbContextOptionsBuilder<SqliteShopDb>().UseSqlite($"Data Source={_folder}/shop.db").AddInterceptors(TranslatedToTSql.Instance).Options);
        await shop.Database.EnsureCreatedAsync();
        string[] names = ["hout", "steen"];
        Assert.Equal(0, await shop.Shelves.Where(s => names.Contains(s.Name) && s.Boxes.Any(b => b.Name == names[0])).CountAsync());
        Assert.Equal(0, await shop.Shelves.Where(s => s.Version == 0).ExecuteUpdateAsync(s => s.SetProperty(x => x.Name, x => x.Name + "!")));
        Assert.Empty(await shop.Shelves.OrderBy(s => s.Name).Select(s => new { s.Id, Boxes = s.Boxes.Count }).Take(3).ToListAsync());
        // Other tests ask at the same time.
        Assert.True(TranslatedToTSql.Instance.Queries >= before + 3);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => shop.Shelves.Where(s => EF.Functions.Glob(s.Name, "h*")).ToListAsync());
        Assert.StartsWith("SQL Server cannot be asked this", failure.Message, StringComparison.Ordinal);
    }

    private WebApplication Build(string? connection, string? folder = null, string? command = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:StoreDb"] = connection,
            ["Data:Folder"] = folder ?? _folder,
            ["Operator:Command"] = command,
        });
        builder.AddService<StoreDb, SqliteStoreDb, SqlServerStoreDb>("store", "StoreDb", new Reactions<StoreDb>());
        return builder.Build();
    }
}
