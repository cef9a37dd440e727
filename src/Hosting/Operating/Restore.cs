using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Hosting;

/// <summary>The word <c>restore FOLDER</c>: puts a backup into an empty place, all of it or nothing.</summary>
public static class Restore
{
    /// <summary>Restores; 0 when all is in its place.</summary>
    /// <param name="stores">The databases as they are configured; none may be there yet.</param>
    /// <param name="dataFolder">Where keys and other files come; it must be empty.</param>
    /// <param name="folder">The backup.</param>
    /// <param name="dryRun">Only checks everything.</param>
    /// <param name="prepare">Makes the copies ready before they are used, given their connection strings by name.</param>
    /// <param name="output">Hears what was done.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="stop">Stops it; nothing is left behind.</param>
    /// <exception cref="StartRefusedException">The backup, its version or the place is not right; one line, and nothing was changed.</exception>
    public static async Task<int> Run(
        IReadOnlyList<NamedStore> stores, string dataFolder, string folder, bool dryRun, Func<IReadOnlyDictionary<string, string>, Task> prepare,
        TextWriter output, TextWriter progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stores);
        ArgumentNullException.ThrowIfNull(prepare);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(progress);
        (folder, dataFolder) = (Path.GetFullPath(folder), Path.GetFullPath(dataFolder));
        var manifest = await BackupManifest.Read(folder, stop);
        var copies = stores.Select(s => s.Copy()).ToList();
        await Require(manifest, copies, dataFolder, stop);
        var files = manifest.Files.Concat(manifest.Databases.Where(d => d.File.Sha256.Length > 0).Select(d => d.File)).ToList();
        foreach (var (i, file) in files.Index())
        {
            if (file.Size > LargeFile) await progress.WriteLineAsync($"{i + 1} of {files.Count}: {file.Name}");
            await BackupManifest.Check(folder, file, stop);
        }

        if (dryRun)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The backup of {manifest.TakenAt:u} is whole: {manifest.Databases.Count} databases, {manifest.Files.Count} files. Nothing was restored."));
            return WordExit.Done;
        }

        var staged = new List<StoreCopy>();
        var staging = Path.Combine(dataFolder, SqliteCopy.Staging);
        try
        {
            var connections = new Dictionary<string, string>();
            foreach (var copy in copies)
            {
                await progress.WriteLineAsync($"{staged.Count + 1} of {copies.Count}: {copy.Store.Name}");
                staged.Add(copy);
                connections[copy.Store.Name] = await copy.Stage(folder, manifest.Databases.Single(d => d.Name == copy.Store.Name), stop);
            }

            foreach (var file in manifest.Files) CopyTo(staging, folder, file);
            await prepare(connections);

            // From here on only names change. The folder of what is being made ready goes last; while it is there, nothing starts.
            foreach (var file in manifest.Files) MoveFrom(staging, dataFolder, file);
            foreach (var copy in copies) copy.Settle();
        }
        catch (Exception failure)
        {
            foreach (var copy in staged) await copy.Undo();
            foreach (var file in manifest.Files.Select(f => Path.Combine(dataFolder, Relative(f)))) File.Delete(file);
            RemoveStaging();
            if (failure is IOException or UnauthorizedAccessException or System.Data.Common.DbException) throw Refuse($"The backup could not be restored ({failure.Message.ReplaceLineEndings(" ")}); nothing was left behind.");
            throw;
        }

        RemoveStaging();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Restored the backup of {manifest.TakenAt:u}: {manifest.Databases.Count} databases, {manifest.Files.Count} files."));
        return WordExit.Done;

        void RemoveStaging()
        {
            foreach (var place in stores.Where(s => s.Db.Database.IsSqlite()).Select(s => Path.GetDirectoryName(Path.GetFullPath(s.Db.Database.GetDbConnection().DataSource))!).Append(dataFolder).Distinct())
            {
                var made = Path.Combine(place, SqliteCopy.Staging);
                if (Directory.Exists(made)) Directory.Delete(made, recursive: true);
            }
        }
    }

    private const long LargeFile = 100_000_000;

    /// <summary>Everything that can be known before a byte is written.</summary>
    private static async Task Require(BackupManifest manifest, List<StoreCopy> copies, string dataFolder, CancellationToken stop)
    {
        foreach (var copy in copies)
        {
            var entry = manifest.Databases.FirstOrDefault(d => d.Name == copy.Store.Name) ?? throw Refuse($"The backup has no {copy.Store.Name}.");
            if (entry.Server != copy is SqlServerCopy) throw Refuse($"{entry.Name} was copied from {(entry.Server ? "SQL Server" : "SQLite")}; restore it there.");
            if (entry.Migration.Length > 0 && !copy.Store.Db.Database.GetMigrations().Contains(entry.Migration))
            {
                throw Refuse($"The backup was taken by a newer version of this program ({manifest.Program}; {entry.Name} holds {entry.Migration}). Restore it with that version.");
            }

            await copy.RequireEmpty(stop);
        }

        if (manifest.Files.Any(f => !f.Name.StartsWith(BackupManifest.FilesFolder + "/", StringComparison.Ordinal))) throw Refuse("The backup is damaged: it names files where none belong.");
        if (Directory.Exists(dataFolder) && Directory.EnumerateFileSystemEntries(dataFolder).Any()) throw Refuse($"{dataFolder} is not empty. Restore into an empty folder.");
    }

    private static string Relative(BackupFile file) => Path.GetRelativePath(BackupManifest.FilesFolder, file.Name);

    private static void CopyTo(string staging, string folder, BackupFile file)
    {
        var place = Path.Combine(staging, file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Copy(Path.Combine(folder, file.Name), place);
    }

    private static void MoveFrom(string staging, string dataFolder, BackupFile file)
    {
        var place = Path.Combine(dataFolder, Relative(file));
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(Path.Combine(staging, file.Name), place);
    }

    private static StartRefusedException Refuse(string line) => new(line, WordExit.CouldNot);
}
