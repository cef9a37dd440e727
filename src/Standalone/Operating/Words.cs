using LivingNetworks.Hosting;
using LivingNetworks.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Standalone.Operating;

/// <summary>An operator's words that span the services; all others each service carries out for itself.</summary>
internal static class Words
{
    public static async Task<int> Do(string word, IReadOnlyDictionary<string, string?> settings, TextWriter output, TextWriter progress, CancellationToken stop = default)
    {
        await using var databases = OperatorCommand.Name(word) is "verify" or "backup" or "restore" or "rebuild" || IsMissing(word, settings) ? AllDatabases.Of(settings) : null;
        if (databases is null) return await Platform.Operate(settings, word, output);
        var (configuration, dryRun) = (databases.Configuration, databases.Configuration.GetValue("Operator:DryRun", false));
        switch (word)
        {
            case "verify":
                return await Verify.Run(databases, OperatorCommand.SettleOf(configuration), output, progress, stop);
            case "backup":
                var to = OperatorCommand.Argument(configuration, "backup needs a folder that is not there yet: backup FOLDER");
                return await Backup.Take(databases.Stores, DataFolder.PathOf(configuration), to, dryRun, () => Say(databases, OperatorAct.TookBackup, stop), output, progress, stop);
            case "restore":
                var from = OperatorCommand.Argument(configuration, "restore needs the folder of a backup: restore FOLDER");
                await RequireEmptyBroker(databases, stop);
                return await Restore.Run(databases.Stores, DataFolder.PathOf(configuration), from, dryRun, made => MakeReady(made, settings, output, progress, stop), output, progress, stop);
            case "rebuild":
                return await Rebuild.Run(databases, configuration["Operator:Argument"], configuration["Operator:Argument2"], dryRun, output, progress, stop);
            default:
                await databases.RequireReadable(stop);
                if (!dryRun) await Say(databases, OperatorAct.ReplayedEvents, stop);
                var missing = await SendAgain(databases, dryRun, progress, stop);
                await output.WriteLineAsync($"{missing} events {(dryRun ? "would be" : "will be")} sent again to those who did not get them.");
                return WordExit.Done;
        }
    }

    /// <summary>Events of after the backup would tell of what is not there any more.</summary>
    private static async Task RequireEmptyBroker(AllDatabases databases, CancellationToken stop)
    {
        if (databases.Configuration.GetConnectionString("messaging") is not { Length: > 0 } broker) return;
        foreach (var part in databases.Parts)
        {
            long waiting;
            try
            {
                waiting = await BrokerQueues.Waiting(broker, part.Name, stop);
            }
            catch (Exception away) when (!stop.IsCancellationRequested)
            {
                throw new StartRefusedException($"The broker cannot be asked whether it is empty ({away.GetType().Name}).", WordExit.CouldNot);
            }

            if (waiting > 0) throw new StartRefusedException($"The broker still holds {waiting} events for {part.Name}. Empty its queues first: what they tell of is not in the backup.", WordExit.CouldNot);
        }
    }

    private static bool IsMissing(string word, IReadOnlyDictionary<string, string?> settings) => OperatorCommand.Name(word) == "replay" && settings.ContainsKey("Operator:Missing");

    /// <summary>A copy holds what each service had at one moment. What was on its way between them then, the broker had, and a copy has no broker: it is sent
    /// again, and whoever had it notices.</summary>
    private static async Task MakeReady(IReadOnlyDictionary<string, string> made, IReadOnlyDictionary<string, string?> settings, TextWriter output, TextWriter progress, CancellationToken stop)
    {
        var there = new Dictionary<string, string?>(settings, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, connection) in made) there[$"ConnectionStrings:{name}"] = connection;
        await using var databases = AllDatabases.Of(there);
        await databases.Migrate(stop);
        var again = await SendAgain(databases, dryRun: false, progress, stop);
        await Say(databases, OperatorAct.RestoredBackup, stop);
        await output.WriteLineAsync($"{again} events were on their way and will be sent again. Start the platform, then look with verify.");
    }

    private static async Task<int> SendAgain(AllDatabases databases, bool dryRun, TextWriter progress, CancellationToken stop)
    {
        var rows = (await Verify.Look(databases, progress, stop)).Differences.Where(d => d.What == "missing").Select(d => d.Row!.Value).Distinct().ToList();
        foreach (var part in databases.Parts)
        {
            List<long> ofPart = [.. rows.Where(r => r.From == part.Name).Select(r => r.Seq)];
            if (dryRun) continue;
            foreach (var few in ofPart.Chunk(500))
            {
                await part.Db.Set<OutboxMessage>().Where(o => few.Contains(o.Seq)).ExecuteUpdateAsync(
                    row => row.SetProperty(o => o.SentAt, (DateTimeOffset?)null).SetProperty(o => o.LockedBy, (Guid?)null).SetProperty(o => o.LockedUntil, (DateTimeOffset?)null), stop);
            }
        }

        return rows.Count;
    }

    /// <summary>The line for the register, said by membership, which keeps it.</summary>
    internal static async Task Say(AllDatabases databases, OperatorAct act, CancellationToken stop)
    {
        databases.Membership.SayActed(act, TimeProvider.System.GetUtcNow());
        await databases.Membership.SaveChangesAsync(stop);
    }
}
