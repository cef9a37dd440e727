using Microsoft.Data.SqlClient;

namespace LivingNetworks.Hosting;

/// <summary>Copies a database of SQL Server by its own BACKUP and RESTORE. Compiled only: no server could be reached where this was written.</summary>
/// <remarks>A backup holds what was committed until it ends. So nothing may speak to another service or hear from one until the last database is
/// copied: the tables of events stay locked, and whoever saves an event waits. The folder is one that the server sees.</remarks>
internal sealed class SqlServerCopy(NamedStore store) : StoreCopy(store)
{
    private SqlConnection? _holder;

    private SqlTransaction? _held;

    public override string FileName => Store.Name + ".bak";

    private string Database => new SqlConnectionStringBuilder(Store.Connection).InitialCatalog;

    private string Master => new SqlConnectionStringBuilder(Store.Connection) { InitialCatalog = "master" }.ConnectionString;

    public override async Task Hold(CancellationToken stop)
    {
        _holder = new SqlConnection(Store.Connection);
        await _holder.OpenAsync(stop);
        _held = (SqlTransaction)await _holder.BeginTransactionAsync(stop);
        foreach (var table in new[] { "Outbox", "Inbox", "Boxes" })
        {
            // One row, not none: a plan that does not touch the table takes no lock.
            await Do(_holder, $"IF OBJECT_ID(N'[{table}]') IS NOT NULL EXEC(N'SELECT TOP (1) 1 FROM [{table}] WITH (TABLOCKX, HOLDLOCK)')", _held, null, stop);
        }
    }

    public override Task Fix(CancellationToken stop) => Task.CompletedTask;

    public override Task LetGo() => Task.CompletedTask;

    public override async Task Write(string folder, Action<int> percent, CancellationToken stop)
    {
        await using var connection = new SqlConnection(Master);
        connection.FireInfoMessageEventOnUserErrors = false;
        connection.InfoMessage += (_, told) =>
        {
            if (int.TryParse(told.Message.Split(' ')[0], out var done)) percent(done);
        };
        await connection.OpenAsync(stop);
        await Do(connection, $"BACKUP DATABASE {Quoted(Database)} TO DISK = @file WITH COPY_ONLY, CHECKSUM, FORMAT, STATS = 10", null, Path.Combine(folder, FileName), stop);
    }

    public override async Task RequireEmpty(CancellationToken stop)
    {
        await using var connection = new SqlConnection(Master);
        await connection.OpenAsync(stop);
        await using var command = new SqlCommand("SELECT DB_ID(@name)", connection);
        command.Parameters.AddWithValue("@name", Database);
        if (await command.ExecuteScalarAsync(stop) is not DBNull) throw Refuse($"The database {Database} is there already. Name one that is not there yet; restoring makes it.");
    }

    public override async Task<string> Stage(string folder, BackupDatabase entry, CancellationToken stop)
    {
        await using var connection = new SqlConnection(Master);
        await connection.OpenAsync(stop);
        var file = Path.Combine(folder, entry.File.Name);
        await Do(connection, "RESTORE VERIFYONLY FROM DISK = @file WITH CHECKSUM", null, file, stop);
        var moves = new List<string>();
        await using (var list = new SqlCommand("RESTORE FILELISTONLY FROM DISK = @file", connection))
        {
            list.Parameters.AddWithValue("@file", file);
            await using var reader = await list.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                var (logical, kind) = (reader.GetString(0), reader.GetString(2) == "L" ? "Log" : "Data");
                moves.Add($"MOVE {Text(logical)} TO @{kind}{moves.Count}");
            }
        }

        await using var restore = new SqlCommand($"RESTORE DATABASE {Quoted(Database)} FROM DISK = @file WITH CHECKSUM, {string.Join(", ", moves)}", connection) { CommandTimeout = 0 };
        restore.Parameters.AddWithValue("@file", file);
        for (var i = 0; i < moves.Count; i++)
        {
            var log = moves[i].Contains("@Log", StringComparison.Ordinal);
            var folderOf = await Ask(connection, $"SELECT CAST(SERVERPROPERTY('InstanceDefault{(log ? "Log" : "Data")}Path') AS nvarchar(400))", stop);
            restore.Parameters.AddWithValue(log ? $"@Log{i}" : $"@Data{i}", $"{folderOf}{Database}{i}{(log ? ".ldf" : ".mdf")}");
        }

        await restore.ExecuteNonQueryAsync(stop);
        return Store.Connection;
    }

    public override void Settle()
    {
        // RESTORE put it into its place.
    }

    public override async Task Undo()
    {
        await using var connection = new SqlConnection(Master);
        await connection.OpenAsync();
        // One that is still being restored can be dropped and not be altered; one that is there may have readers by now.
        await Do(
            connection, $"IF DATABASEPROPERTYEX({Text(Database)}, 'Status') = N'ONLINE' ALTER DATABASE {Quoted(Database)} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE IF EXISTS {Quoted(Database)};",
            null, null, CancellationToken.None);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_held is not null) await _held.DisposeAsync();
        if (_holder is not null) await _holder.DisposeAsync();
        (_held, _holder) = (null, null);
    }

    private static string Quoted(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";

    private static string Text(string value) => $"N'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private static async Task<string> Ask(SqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new SqlCommand(sql, connection);
        return $"{await command.ExecuteScalarAsync(stop)}";
    }

    private static async Task Do(SqlConnection connection, string sql, SqlTransaction? transaction, string? file, CancellationToken stop)
    {
        await using var command = new SqlCommand(sql, connection, transaction) { CommandTimeout = 0 };
        if (file is not null) command.Parameters.AddWithValue("@file", file);
        await command.ExecuteNonQueryAsync(stop);
    }
}
