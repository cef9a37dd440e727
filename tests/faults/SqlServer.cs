using Microsoft.Data.SqlClient;

namespace LivingNetworks.Faults;

/// <summary>Databases of this series' own on the SQL Server that <c>LIVINGNETWORKS_TEST_SQLSERVER</c> names; the services make them.</summary>
internal sealed class SqlServer
{
    private readonly string? _server = Environment.GetEnvironmentVariable("LIVINGNETWORKS_TEST_SQLSERVER") is { Length: > 0 } named ? named : null;
    private readonly string _prefix = $"ln_faults_{Guid.NewGuid():N}_";

    public bool IsThere => _server is not null;

    /// <summary>The connection to a database; null where no server is named.</summary>
    public string? ConnectionOf(string database) => _server is null ? null : new SqlConnectionStringBuilder(_server) { InitialCatalog = _prefix + database }.ConnectionString;

    public async Task Drop(IEnumerable<string> databases)
    {
        if (_server is null) return;
        SqlConnection.ClearAllPools();
        await using var connection = new SqlConnection(_server);
        await connection.OpenAsync();
        foreach (var database in databases)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"DROP DATABASE IF EXISTS [{_prefix}{database}]";
            await command.ExecuteNonQueryAsync();
        }
    }
}
