using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;

namespace LivingNetworks.Hosting;

/// <summary>What a backup holds; written last, so that a folder with a manifest is whole.</summary>
/// <param name="Format">The shape of the backup.</param>
/// <param name="Program">The version of the program that took it.</param>
/// <param name="TakenAt">The moment at which the databases were as they are in it.</param>
/// <param name="Databases">The databases by the name of their connection string.</param>
/// <param name="Files">Keys and other files of the data folder.</param>
public sealed record BackupManifest(int Format, string Program, DateTimeOffset TakenAt, IReadOnlyList<BackupDatabase> Databases, IReadOnlyList<BackupFile> Files)
{
    /// <summary>The file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The folder of what is no database.</summary>
    public const string FilesFolder = "files";

    /// <summary>The shape that this version writes and reads.</summary>
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>This program's version.</summary>
    public static string ThisProgram => typeof(BackupManifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>Writes it.</summary>
    public Task Write(string folder, CancellationToken stop) => File.WriteAllTextAsync(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json), stop);

    /// <summary>Reads it.</summary>
    /// <exception cref="StartRefusedException">There is none, or it cannot be read.</exception>
    public static async Task<BackupManifest> Read(string folder, CancellationToken stop)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) throw Refuse($"{folder} holds no backup: {FileName} is missing.");
        try
        {
            var manifest = JsonSerializer.Deserialize<BackupManifest>(await File.ReadAllTextAsync(file, stop), Json);
            if (manifest is not { Databases.Count: > 0, Files: not null }) throw Refuse($"{file} is damaged.");
            return manifest.Format == CurrentFormat ? manifest : throw Refuse($"The backup in {folder} has format {manifest.Format}; this program reads {CurrentFormat}.");
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or IOException or UnauthorizedAccessException)
        {
            throw Refuse($"{file} is damaged or cannot be read.");
        }
    }

    /// <summary>The entry of a file as it lies there.</summary>
    public static async Task<BackupFile> FileOf(string folder, string name, CancellationToken stop)
    {
        await using var stream = File.OpenRead(Path.Combine(folder, name));
        return new BackupFile(name.Replace('\\', '/'), stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop)));
    }

    /// <summary>Compares a file with its entry.</summary>
    /// <exception cref="StartRefusedException">It is missing or damaged, or lies outside the backup.</exception>
    public static async Task Check(string folder, BackupFile entry, CancellationToken stop)
    {
        var path = Path.GetFullPath(Path.Combine(folder, entry.Name));
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw Refuse($"The backup in {folder} names a file outside itself.");
        if (!File.Exists(path)) throw Refuse($"The backup in {folder} is damaged: {entry.Name} is missing.");
        if (await FileOf(folder, entry.Name, stop) != entry) throw Refuse($"The backup in {folder} is damaged: {entry.Name} is not as it was written.");
    }

    private static StartRefusedException Refuse(string line) => new(line, WordExit.CouldNot);
}

/// <summary>A file of a backup.</summary>
/// <param name="Name">Its path in the backup.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Its hash.</param>
public sealed record BackupFile(string Name, long Size, string Sha256);

/// <summary>A database of a backup.</summary>
/// <param name="Name">The name of its connection string.</param>
/// <param name="Server">Whether SQL Server wrote it; else it is a SQLite file.</param>
/// <param name="Migration">The last migration that it has.</param>
/// <param name="File">The file; without size and hash where only the server can read it.</param>
public sealed record BackupDatabase(string Name, bool Server, string Migration, BackupFile File);
