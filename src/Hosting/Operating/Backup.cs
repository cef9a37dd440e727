using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Hosting;

/// <summary>The word <c>backup FOLDER</c>: the databases as they were at one moment, with the keys and other files of the data folder. See decision 25.</summary>
public static class Backup
{
    private const int Tries = 20;

    private static readonly string[] DatabaseFiles = [".db", ".db-wal", ".db-shm", ".db-journal"];

    /// <summary>Takes the backup while the services run; 0 when it is whole.</summary>
    /// <param name="stores">The databases, always in the same order.</param>
    /// <param name="dataFolder">Where keys and other files lie.</param>
    /// <param name="folder">Where the backup comes; it must not be there, or be empty.</param>
    /// <param name="dryRun">Only says what would be done.</param>
    /// <param name="note">Leaves a line for the register, before the moment.</param>
    /// <param name="output">Hears what was done.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="stop">Stops it; nothing is left behind.</param>
    /// <exception cref="StartRefusedException">A folder is not right, or something could not be read; one line.</exception>
    public static async Task<int> Take(
        IReadOnlyList<NamedStore> stores, string dataFolder, string folder, bool dryRun, Func<Task> note, TextWriter output, TextWriter progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stores);
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(progress);
        (folder, dataFolder) = (Path.GetFullPath(folder), Path.GetFullPath(dataFolder));
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())) throw Refuse($"{folder} is not empty. Give a folder that is not there yet.");
        if ((folder + Path.DirectorySeparatorChar).StartsWith(dataFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw Refuse($"{folder} lies in the data folder. Give a folder elsewhere.");
        foreach (var store in stores) await store.Db.RequireReadable(store.Name, stop);
        if (dryRun)
        {
            await output.WriteLineAsync($"Would copy {string.Join(", ", stores.Select(s => s.Name))} and {FilesOf(dataFolder).Count} files of {dataFolder} to {folder}.");
            return WordExit.Done;
        }

        var staging = $"{folder}.incomplete";
        var copies = stores.Select(s => s.Copy()).ToList();
        try
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(staging);
            else Directory.CreateDirectory(staging, copies.Any(c => c is SqlServerCopy) ? OwnersAndServers : Owners); // it holds the keys and everything people told
            await note();
            var (takenAt, held) = await FixAll(copies, stop);
            var databases = new List<BackupDatabase>();
            foreach (var copy in copies) databases.Add(await Write(copy, staging, progress, stop));
            var files = await CopyFiles(dataFolder, staging, stop);
            await new BackupManifest(BackupManifest.CurrentFormat, BackupManifest.ThisProgram, takenAt, databases, files).Write(staging, stop);
            if (Directory.Exists(folder)) Directory.Delete(folder);
            Directory.Move(staging, folder);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"Backup of {takenAt:u} in {folder}: {databases.Count} databases, {files.Count} files, {databases.Sum(d => d.File.Size) + files.Sum(f => f.Size)} bytes. Writers waited {held.TotalMilliseconds:0} ms."));
            return WordExit.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw Refuse($"The backup could not be written to {folder} ({failure.Message.ReplaceLineEndings(" ")}).");
        }
        finally
        {
            foreach (var copy in copies) await copy.DisposeAsync();
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        }
    }

    /// <summary>All databases as they are at one moment: nobody writes in any of them while that moment is fixed in each.</summary>
    private static async Task<(DateTimeOffset At, TimeSpan Held)> FixAll(List<StoreCopy> copies, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var since = Stopwatch.StartNew();
            try
            {
                foreach (var copy in copies) await copy.Hold(stop);
                foreach (var copy in copies) await copy.Fix(stop);
                return (TimeProvider.System.GetUtcNow(), since.Elapsed);
            }
            catch (SqliteException busy) when (busy.SqliteErrorCode is SqliteBusy && attempt < Tries)
            {
                // Somebody writes for long, perhaps waiting for one that is held: all are let go, so that they can finish.
            }
            finally
            {
                foreach (var copy in copies) await copy.LetGo();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), stop);
        }
    }

    private static async Task<BackupDatabase> Write(StoreCopy copy, string folder, TextWriter progress, CancellationToken stop)
    {
        var silent = Stopwatch.StartNew();
        await copy.Write(folder, percent =>
        {
            if (silent.ElapsedMilliseconds < 1000) return;
            progress.WriteLine($"{copy.Store.Name}: {percent}%");
            silent.Restart();
        }, stop);
        var file = File.Exists(Path.Combine(folder, copy.FileName)) ? await BackupManifest.FileOf(folder, copy.FileName, stop) : new BackupFile(copy.FileName, 0, "");
        return new BackupDatabase(copy.Store.Name, copy is SqlServerCopy, (await copy.Store.Db.Database.GetAppliedMigrationsAsync(stop)).LastOrDefault() ?? "", file);
    }

    /// <summary>After the databases: a key that is named in them must be among the files.</summary>
    private static async Task<List<BackupFile>> CopyFiles(string dataFolder, string staging, CancellationToken stop)
    {
        var files = new List<BackupFile>();
        foreach (var name in FilesOf(dataFolder))
        {
            var place = Path.Combine(staging, BackupManifest.FilesFolder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            try
            {
                File.Copy(Path.Combine(dataFolder, name), place);
            }
            catch (FileNotFoundException)
            {
                continue; // a letter that was taken away meanwhile
            }

            files.Add(await BackupManifest.FileOf(staging, Path.Combine(BackupManifest.FilesFolder, name), stop));
        }

        return files;
    }

    /// <summary>Everything in a data folder but databases and what is being written.</summary>
    private static List<string> FilesOf(string dataFolder) => !Directory.Exists(dataFolder) ? [] :
    [
        .. Directory.EnumerateFiles(dataFolder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(dataFolder, f))
            .Where(f => !DatabaseFiles.Any(d => f.EndsWith(d, StringComparison.OrdinalIgnoreCase)) && !f.StartsWith(".write-", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private const int SqliteBusy = 5;

    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>A server writes under a user of its own, which is in the folder's group.</summary>
    private const UnixFileMode OwnersAndServers = Owners | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;

    private static StartRefusedException Refuse(string line) => new(line, WordExit.CouldNot);
}
