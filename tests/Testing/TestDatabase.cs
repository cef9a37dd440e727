using System.Data.Common;
using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LivingNetworks.Testing;

/// <summary>A database for one test class, removed afterwards: on the SQL Server that <c>LIVINGNETWORKS_TEST_SQLSERVER</c> points at, or that a build with
/// FullFeed starts in a container; a SQLite file where there is neither. See .github/decisions/0029-test-databases.md.</summary>
public sealed partial class TestDatabase : IDisposable
{
    /// <summary>The variable with a SQL Server's connection string.</summary>
    public const string SqlServerVariable = "LIVINGNETWORKS_TEST_SQLSERVER";

    private static readonly Lazy<string?> Server = new(FindServer);

    private readonly string? _folder;
    private readonly string? _server;
    private readonly string _name = $"ln_{Guid.NewGuid():N}";

    /// <summary>Makes the database for a provider: <c>Sqlite</c> or <c>SqlServer</c>; for the usual one of this run if none is named.</summary>
    public TestDatabase(string? provider = null)
    {
        if ((provider ?? Usual) == "SqlServer")
        {
            _server = Server.Value ?? throw new InvalidOperationException($"Set {SqlServerVariable}.");
            Run($"CREATE DATABASE [{_name}]");
            Connection = new SqlConnectionStringBuilder(_server) { InitialCatalog = _name }.ConnectionString;
        }
        else
        {
            _folder = Directory.CreateTempSubdirectory("ln-test-").FullName;
            Connection = $"Data Source={Path.Combine(_folder, _name + ".db")}";
        }
    }

    /// <summary>On what the tests of this run keep their data: SQL Server where there is one.</summary>
    public static string Usual => Server.Value is null ? "Sqlite" : "SqlServer";

    /// <summary>The connection string.</summary>
    public string Connection { get; }

    /// <summary>Opens a database beside its service.</summary>
    public static DbConnection Open(string connection)
    {
        DbConnection opened = IsSqlite(connection) ? new SqliteConnection(connection + ";Pooling=False") : new SqlConnection(connection);
        opened.Open();
        return opened;
    }

    /// <summary>A service's own context on a database, for what no query shows.</summary>
    public static TDb Context<TDb, TSqlite, TSqlServer>(string connection)
        where TDb : DbContext
        where TSqlite : TDb
        where TSqlServer : TDb => IsSqlite(connection)
            ? (TDb)Activator.CreateInstance(typeof(TSqlite), new DbContextOptionsBuilder<TSqlite>().UseSqlite(connection).Options)!
            : (TDb)Activator.CreateInstance(typeof(TSqlServer), new DbContextOptionsBuilder<TSqlServer>().UseSqlServer(connection).Options)!;

    /// <summary>The columns of all tables, but for Entity Framework's own.</summary>
    public static IReadOnlyList<(string Table, string Column)> Columns(string connection)
    {
        using var opened = Open(connection);
        using var command = opened.CreateCommand();
        command.CommandText = IsSqlite(connection)
            ? "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name"
            : "SELECT t.name, c.name FROM sys.tables t JOIN sys.columns c ON c.object_id = t.object_id ORDER BY t.name";
        using var reader = command.ExecuteReader();
        var columns = new List<(string, string)>();
        while (reader.Read()) columns.Add((reader.GetString(0), reader.GetString(1)));
        return [.. columns.Where(c => !c.Item1.StartsWith("__EF", StringComparison.Ordinal))];
    }

    /// <summary>Every value of every table, as text.</summary>
    public static string Everything(string connection)
    {
        var text = new StringBuilder();
        using var opened = Open(connection);
        foreach (var table in Columns(connection).Select(c => c.Table).Distinct())
        {
            using var command = opened.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++) text.Append(reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a connection string is that of a file of SQLite.</summary>
    public static bool IsSqlite(string connection) => connection.StartsWith("Data Source=", StringComparison.Ordinal) && connection.Contains(".db", StringComparison.Ordinal);

    /// <summary>Providers as rows of a theory: SQLite always, SQL Server where a server is given.</summary>
    public static TheoryData<string> Providers => Server.Value is null ? new TheoryData<string> { "Sqlite" } : new TheoryData<string> { "Sqlite", "SqlServer" };

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_folder is not null)
        {
            // Only its own: closing what other tests hold open would write down what they have in their logs, and some look at just that.
            using (var pooled = new SqliteConnection(Connection)) SqliteConnection.ClearPool(pooled);
            Directory.Delete(_folder, recursive: true);
            return;
        }

        // Only its own here too: other classes are in the middle of their work on the same server.
        using (var pooled = new SqlConnection(Connection)) SqlConnection.ClearPool(pooled);
        Run($"DROP DATABASE [{_name}]");
    }

    private static string? FindServer()
    {
        var server = Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 } named ? named : null;
        if (server is null) StartContainer(ref server);
        return server;
    }

    /// <summary>Starts a SQL Server in a container, where this build can (FullFeed) and there is an engine.</summary>
    static partial void StartContainer(ref string? server);

    private void Run(string sql)
    {
        using var connection = new SqlConnection(_server);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>A fact about SQL Server: skipped, with the reason, where no server is given.</summary>
public sealed class SqlServerFactAttribute : FactAttribute
{
    /// <summary>Skips where no server is given.</summary>
    public SqlServerFactAttribute()
    {
        if (TestDatabase.Usual != "SqlServer") Skip = $"no SQL Server here ({TestDatabase.SqlServerVariable} is not set)";
    }
}
