using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Xunit;

namespace LivingNetworks.Testing;

/// <summary>A database for one test class: a SQLite file, or a database of its own on the SQL Server that
/// <c>LIVINGNETWORKS_TEST_SQLSERVER</c> points at. Removed afterwards.</summary>
public sealed class TestDatabase : IDisposable
{
    /// <summary>The variable with a SQL Server's connection string.</summary>
    public const string SqlServerVariable = "LIVINGNETWORKS_TEST_SQLSERVER";

    private readonly string? _folder;
    private readonly string? _server;
    private readonly string _name = $"ln_{Guid.NewGuid():N}";

    /// <summary>Makes the database for a provider: <c>Sqlite</c> or <c>SqlServer</c>.</summary>
    public TestDatabase(string provider = "Sqlite")
    {
        if (provider == "SqlServer")
        {
            _server = Environment.GetEnvironmentVariable(SqlServerVariable) ?? throw new InvalidOperationException($"Set {SqlServerVariable}.");
            Run($"CREATE DATABASE [{_name}]");
            Connection = new SqlConnectionStringBuilder(_server) { InitialCatalog = _name }.ConnectionString;
        }
        else
        {
            _folder = Directory.CreateTempSubdirectory("ln-test-").FullName;
            Connection = $"Data Source={Path.Combine(_folder, _name + ".db")}";
        }
    }

    /// <summary>The connection string.</summary>
    public string Connection { get; }

    /// <summary>Providers as rows of a theory: SQLite always, SQL Server where a server is given.</summary>
    public static TheoryData<string> Providers => Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 }
        ? new TheoryData<string> { "Sqlite", "SqlServer" }
        : new TheoryData<string> { "Sqlite" };

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
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(TestDatabase.SqlServerVariable))) Skip = $"no SQL Server here ({TestDatabase.SqlServerVariable} is not set)";
    }
}
