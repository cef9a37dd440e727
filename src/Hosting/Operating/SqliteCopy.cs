using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LivingNetworks.Hosting;

/// <summary>Copies a SQLite file by its online backup, from a reader that sees the moment at which all databases were held.</summary>
internal sealed class SqliteCopy(NamedStore store) : StoreCopy(store)
{
    /// <summary>Whoever writes waits ten seconds for a lock; all are let go well before.</summary>
    private const int SecondsToHold = 2;

    private const int PagesAtOnce = 2000;

    /// <summary>The folder, beside the place of a file, in which a restore makes it ready.</summary>
    public const string Staging = ".restoring";

    private SqliteConnection? _writer, _reader;

    public override string FileName => Store.Name + ".db";

    private string Place => Path.GetFullPath(new SqliteConnectionStringBuilder(Store.Connection).DataSource);

    private string Staged => Path.Combine(Path.GetDirectoryName(Place)!, Staging, Path.GetFileName(Place));

    public override async Task Hold(CancellationToken stop)
    {
        _reader ??= await Open(Store.Connection, stop);
        _writer = await Open(Store.Connection, stop);
        await Do(_writer, "BEGIN IMMEDIATE", stop);
    }

    public override async Task Fix(CancellationToken stop)
    {
        await Do(_reader!, "BEGIN", stop);
        await Do(_reader!, "SELECT COUNT(*) FROM sqlite_master", stop); // a reader's moment is that of its first look
    }

    public override async Task LetGo()
    {
        if (_writer is null) return;
        await _writer.DisposeAsync();
        _writer = null;
    }

    public override async Task Write(string folder, Action<int> percent, CancellationToken stop)
    {
        await using var copy = await Open(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, FileName) }.ConnectionString, stop);
        using (var backup = raw.sqlite3_backup_init(copy.Handle, "main", _reader!.Handle, "main"))
        {
            int step;
            while ((step = raw.sqlite3_backup_step(backup, PagesAtOnce)) is raw.SQLITE_OK or raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
            {
                stop.ThrowIfCancellationRequested();
                percent(100 - (100 * raw.sqlite3_backup_remaining(backup) / Math.Max(1, raw.sqlite3_backup_pagecount(backup))));
            }

            if (step != raw.SQLITE_DONE) throw Refuse($"{Store.Name} could not be copied ({raw.sqlite3_errstr(step).utf8_to_string()}).");
        }

        await Do(copy, "PRAGMA journal_mode=DELETE", stop); // one file, without another beside it
        await Check(copy, stop);
    }

    public override Task RequireEmpty(CancellationToken stop) => File.Exists(Place)
        ? throw Refuse($"{Place} is there already. Restore into an empty folder.")
        : Task.CompletedTask;

    public override async Task<string> Stage(string folder, BackupDatabase entry, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Staged)!);
        File.Copy(Path.Combine(folder, entry.File.Name), Staged, overwrite: true);
        var connection = new SqliteConnectionStringBuilder(Store.Connection) { DataSource = Staged, Pooling = false }.ConnectionString;
        await using var copy = await Open(connection, stop);
        await Check(copy, stop);
        await Do(copy, "PRAGMA journal_mode=WAL", stop);
        return connection;
    }

    public override void Settle() => File.Move(Staged, Place);

    public override Task Undo()
    {
        foreach (var file in new[] { Staged, Staged + "-wal", Staged + "-shm", Place }) File.Delete(file);
        return Task.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await LetGo();
        if (_reader is not null) await _reader.DisposeAsync();
    }

    private static async Task Check(SqliteConnection copy, CancellationToken stop)
    {
        await using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA quick_check";
        if (await command.ExecuteScalarAsync(stop) is not "ok") throw Refuse($"{copy.DataSource} is damaged.");
    }

    private static async Task<SqliteConnection> Open(string connection, CancellationToken stop)
    {
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder(connection) { Pooling = false, DefaultTimeout = SecondsToHold }.ConnectionString);
        await opened.OpenAsync(stop);
        return opened;
    }

    private static async Task Do(SqliteConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteScalarAsync(stop);
    }
}
