using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Hosting;

/// <summary>One database as backup and restore see it, under the name of its connection string.</summary>
public sealed record NamedStore(string Name, DbContext Db)
{
    /// <summary>Its connection string.</summary>
    internal string Connection => Db.Database.GetConnectionString()!;

    /// <summary>How it is copied.</summary>
    internal StoreCopy Copy() => Db.Database.IsSqlite() ? new SqliteCopy(this) : new SqlServerCopy(this);
}

/// <summary>How a database is held still for a moment, copied and put back; each kind of database in its own way.</summary>
internal abstract class StoreCopy(NamedStore store) : IAsyncDisposable
{
    public NamedStore Store { get; } = store;

    /// <summary>The file of the copy.</summary>
    public abstract string FileName { get; }

    /// <summary>Keeps others from writing. What is held must be let go within seconds.</summary>
    public abstract Task Hold(CancellationToken stop);

    /// <summary>Fixes what will be copied, while all are held.</summary>
    public abstract Task Fix(CancellationToken stop);

    /// <summary>Lets others write again; SQL Server holds on until it has copied.</summary>
    public abstract Task LetGo();

    /// <summary>Writes the copy, and tells how far it is.</summary>
    public abstract Task Write(string folder, Action<int> percent, CancellationToken stop);

    /// <summary>Where a restore would put it; refused where something is there.</summary>
    public abstract Task RequireEmpty(CancellationToken stop);

    /// <summary>Puts the copy beside its place (SQLite) or into it (SQL Server), and gives the connection string to it.</summary>
    public abstract Task<string> Stage(string folder, BackupDatabase entry, CancellationToken stop);

    /// <summary>Moves what was staged to its place.</summary>
    public abstract void Settle();

    /// <summary>Takes away what was staged or settled.</summary>
    public abstract Task Undo();

    public abstract ValueTask DisposeAsync();

    protected static StartRefusedException Refuse(string line) => new(line, WordExit.CouldNot);
}
