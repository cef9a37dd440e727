using System.Globalization;
using LivingNetworks.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Hosting;

/// <summary>What an operator asks of a service's program instead of serving: the words that every service has, and those of one.</summary>
public static class OperatorCommand
{
    /// <summary>Names that words had before.</summary>
    private static readonly Dictionary<string, string> Earlier = new(StringComparer.Ordinal) { ["replay-errors"] = "replay", ["open-emergency-access"] = "announce-access" };

    /// <summary>Where something lies that waits is looked for again after so long.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(10);

    private static readonly OperatorWord[] Common =
    [
        new("help", "lists these words", (services, output, _) => List(Words(services), output)),
        new("migrate", "brings the database up to date", Migrate),
        new("backup", "FOLDER: copies the databases as they are at one moment, with the data folder", TakeBackup),
        new("restore", "FOLDER: puts such a copy into an empty place", RestoreBackup),
        new("verify", "names events that wait or could not be applied; Standalone also what differs between services", LookAtEvents),
        new("replay", "offers events again that could not be applied", Replay),
        new("error-queue", "counts these events", TellQueues),
        new("retention-dry-run", "counts what had its time", (services, output, stop) => Retain(services, dryRun: true, output, stop)),
        new("retention-run", "removes what had its time", (services, output, stop) => Retain(services, IsDryRun(services), output, stop)),
    ];

    /// <summary>The word as it is called now.</summary>
    public static string Name(string given) => Earlier.GetValueOrDefault(given, given);

    /// <summary>Whether the words are those of an operator; what else an application knows is its own.</summary>
    public static bool Knows(IServiceProvider services, string command) => Words(services).Any(w => w.Word == Name(command));

    /// <summary>Every word of an application with what it does.</summary>
    public static IEnumerable<OperatorWord> Words(IServiceProvider services) => Common.Concat(services.GetServices<OperatorWord>());

    /// <summary>Whether only to say what would be done.</summary>
    public static bool IsDryRun(IServiceProvider services) => services.GetRequiredService<IConfiguration>().GetValue("Operator:DryRun", false);

    /// <summary>What came after the word.</summary>
    /// <exception cref="StartRefusedException">Nothing did.</exception>
    public static string Argument(IConfiguration configuration, string missing)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration["Operator:Argument"] is { Length: > 0 } given ? given : throw new StartRefusedException(missing, WordExit.CouldNot);
    }

    /// <summary>How long something may be on its way.</summary>
    /// <exception cref="StartRefusedException">What was given is no number.</exception>
    public static TimeSpan SettleOf(IConfiguration configuration) => configuration?["Operator:Settle"] switch
    {
        null => Settle,
        var given when double.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) => TimeSpan.FromSeconds(seconds),
        var given => throw new StartRefusedException($"--settle={given} is no number of seconds. Example: --settle=20", WordExit.CouldNot),
    };

    /// <summary>Carries out a word; see <see cref="WordExit"/> for the answers.</summary>
    /// <exception cref="StartRefusedException">The word is not known, or the databases are not there or of another version.</exception>
    public static async Task<int> Run(WebApplication app, string command, TextWriter output, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(output);
        if (Words(app.Services).FirstOrDefault(w => w.Word == Name(command)) is not { } word) throw new StartRefusedException($"'{command}' is not known; choose {string.Join(", ", Words(app.Services).Select(w => w.Word))}.", WordExit.CouldNot);
        // In a folder that was written wrongly a word would else find new databases, and say that it is done.
        if (word.Word is not ("help" or "migrate" or "restore")) await RequireReadable(app.Services, stop);
        return await word.Do(app.Services, output, stop);
    }

    /// <summary>Tells what each word does.</summary>
    public static async Task<int> List(IEnumerable<OperatorWord> words, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var word in words.DistinctBy(w => w.Word).OrderBy(w => w.Word, StringComparer.Ordinal)) await output.WriteLineAsync($"{word.Word,-24} {word.Does}");
        return WordExit.Done;
    }

    private static async Task RequireReadable(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var store in Stores(scope.ServiceProvider)) await store.Db.RequireReadable(store.Name, stop);
    }

    private static async Task<int> Migrate(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var waiting = new List<string>();
        foreach (var store in Stores(scope.ServiceProvider)) waiting.AddRange((await ServiceDatabase.Pending(store.Db, store.Name, stop)).Select(m => $"{store.Name}: {m}"));
        foreach (var migration in waiting) await output.WriteLineAsync(migration);
        if (IsDryRun(services))
        {
            await output.WriteLineAsync($"{string.Join(", ", Stores(scope.ServiceProvider).Select(s => s.Name))}: {waiting.Count} changes would be made.");
            return WordExit.Done;
        }

        await services.PrepareDatabases(migrateSqlServer: true, stop);
        if (waiting.Count > 0) await services.GetRequiredService<IOperatorActs>().Say(OperatorAct.Migrated, stop);
        foreach (var store in Stores(scope.ServiceProvider)) await output.WriteLineAsync($"{store.Name} is up to date.");
        return WordExit.Done;
    }

    private static async Task<int> TakeBackup(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var folder = Argument(configuration, "backup needs a folder that is not there yet: backup FOLDER");
        await using var scope = services.CreateAsyncScope();
        return await Backup.Take(
            Stores(scope.ServiceProvider), DataFolder.PathOf(configuration), folder, IsDryRun(services),
            () => services.GetRequiredService<IOperatorActs>().Say(OperatorAct.TookBackup, stop), output, Console.Error, stop);
    }

    private static async Task<int> RestoreBackup(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var folder = Argument(configuration, "restore needs the folder of a backup: restore FOLDER");
        await using var scope = services.CreateAsyncScope();
        var done = await Restore.Run(Stores(scope.ServiceProvider), DataFolder.PathOf(configuration), folder, IsDryRun(services), _ => Task.CompletedTask, output, Console.Error, stop);
        if (IsDryRun(services)) return done;
        await services.PrepareDatabases(migrateSqlServer: true, stop);
        await services.GetRequiredService<IOperatorActs>().Say(OperatorAct.RestoredBackup, stop);
        await output.WriteLineAsync("Events that others did not get are sent again by replay --missing of src/Standalone, once all databases are back.");
        return done;
    }

    /// <summary>What a service can know alone; what others have of it is compared where all databases are named.</summary>
    private static async Task<int> LookAtEvents(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = Stores(scope.ServiceProvider).Select(s => s.Db).OfType<ServiceDb>().First();
        var before = TimeProvider.System.GetUtcNow() - SettleOf(services.GetRequiredService<IConfiguration>());
        var lines = new List<string>();
        lines.AddRange((await db.Outbox.AsNoTracking().Where(o => o.SentAt == null && (o.Attempts > 0 || o.OccurredAt < before)).Select(o => new { o.EventId, o.Type }).ToListAsync(stop)).Select(o => $"waiting event={o.EventId} type={o.Type}"));
        lines.AddRange((await services.GetRequiredService<IErrorQueues>().List(stop)).Where(q => q.Count > 0).Select(q => $"parked queue={q.Name} events={q.Count}"));
        foreach (var line in lines.Order(StringComparer.Ordinal)) await output.WriteLineAsync(line);
        await output.WriteLineAsync($"# {lines.Count} differences. What other services have of this one is compared by verify of src/Standalone.");
        return lines.Count == 0 ? WordExit.Done : WordExit.Differs;
    }

    private static async Task<int> Replay(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        if (IsDryRun(services))
        {
            await output.WriteLineAsync("Would offer these again:");
            return await TellQueues(services, output, stop);
        }

        if ((await services.GetRequiredService<IErrorQueues>().List(stop)).Sum(q => q.Count) > 0) await services.GetRequiredService<IOperatorActs>().Say(OperatorAct.ReplayedEvents, stop);
        var offered = await services.GetRequiredService<IErrorQueues>().Replay(stop);
        await output.WriteLineAsync($"{offered} events were offered again.");
        return await TellQueues(services, output, stop);
    }

    private static async Task<int> TellQueues(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        foreach (var queue in await services.GetRequiredService<IErrorQueues>().List(stop)) await output.WriteLineAsync($"{queue.Name}: {queue.Count}");
        return WordExit.Done;
    }

    private static async Task<int> Retain(IServiceProvider services, bool dryRun, TextWriter output, CancellationToken stop)
    {
        var retention = services.GetRequiredService<IRetention>();
        foreach (var count in dryRun ? await retention.Count(stop) : await retention.Remove(byOperator: true, stop)) await output.WriteLineAsync($"{count.Kind} ({count.Class}): {count.Due}");
        return WordExit.Done;
    }

    private static IReadOnlyList<NamedStore> Stores(IServiceProvider scoped) => ServiceDatabase.Stores(scoped);
}
