using System.Diagnostics;
using System.Globalization;
using LivingNetworks.Hosting;
using LivingNetworks.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LivingNetworks.Standalone.Operating;

/// <summary>The word <c>verify</c>: compares what the services say of themselves with what the others have of it, and names every difference in one line.</summary>
/// <remarks>What is on its way is no difference: whatever differs is looked at again until it agrees or <c>--settle</c> seconds are over. Nothing is changed.</remarks>
internal static class Verify
{
    /// <summary>Clocks of machines may differ by so much.</summary>
    private static readonly TimeSpan Clocks = TimeSpan.FromHours(2);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Looks until nothing differs or the time is over, and tells.</summary>
    public static async Task<int> Run(AllDatabases databases, TimeSpan settle, TextWriter output, TextWriter progress, CancellationToken stop)
    {
        await databases.RequireReadable(stop);
        var since = Stopwatch.StartNew();
        var look = await Look(databases, progress, stop);
        var differences = look.Differences;
        if (differences.Count > 0 && settle > TimeSpan.Zero)
        {
            await progress.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{differences.Count} differences may still be on their way; looking again for up to {settle.TotalSeconds:0} s."));
        }

        while (differences.Count > 0 && since.Elapsed < settle)
        {
            await Task.Delay(Pause, stop);
            databases.ForgetWhatWasRead();
            look = await Look(databases, progress, stop);
            differences = [.. differences.Intersect(look.Differences)]; // what differs for the first time has just been said
        }

        foreach (var difference in differences) await output.WriteLineAsync(difference.Line);
        foreach (var unseen in look.Unseen) await output.WriteLineAsync($"# {unseen}");
        await output.WriteLineAsync($"# {look.Events} events, {look.Rows} kept rows compared: {differences.Count} differences.");
        return differences.Count == 0 ? WordExit.Done : WordExit.Differs;
    }

    /// <summary>One look at everything. The differences are sorted, so that two looks at the same thing say the same.</summary>
    public static async Task<Seen> Look(AllDatabases databases, TextWriter progress, CancellationToken stop)
    {
        var (now, settings) = (TimeProvider.System.GetUtcNow(), databases.Configuration.GetSection("Messaging").Get<MessagingSettings>() ?? new MessagingSettings());
        var (differences, unseen) = (new List<Difference>(), new List<string>());
        var steps = new Steps(databases.Parts.Count + Copies.All.Count + 1, progress);

        // Inboxes first, for what they have was in an outbox before; and again after the outboxes, for what those have may have arrived meanwhile.
        var applied = await Inboxes(databases, stop);
        var sent = new Dictionary<string, List<Event>>();
        foreach (var part in databases.Parts)
        {
            await steps.Next($"events of {part.Name}");
            sent[part.Name] = await part.Db.Outbox.AsNoTracking().OrderBy(o => o.Seq).Select(o => new Event(o.Seq, o.EventId, o.Type, o.SentAt)).ToListAsync(stop);
            if (sent[part.Name] is [{ Seq: 1 }, ..]) continue; // kept from the very first
            unseen.Add(sent[part.Name].Select(e => e.SentAt).Min() is { } oldest
                ? string.Create(CultureInfo.InvariantCulture, $"{part.Name}: what it sent before {oldest:u} is not kept any more, so whether others applied that was not seen.")
                : $"{part.Name}: no event that it sent is kept, so whether others applied them was not seen.");
        }

        var known = sent.Values.SelectMany(e => e).Select(e => e.Id).ToHashSet();
        var keptSince = now - settings.KeepSent + Clocks;
        foreach (var part in databases.Parts)
        {
            foreach (var id in applied[part.Name].Where(id => !known.Contains(id) && MadeAt(id) > keptSince)) differences.Add(new("unknown", $"event={id} at={part.Name}"));
        }

        applied = await Inboxes(databases, stop);
        foreach (var part in databases.Parts)
        {
            var parked = await Parked(part, databases.Configuration.GetConnectionString("messaging"), unseen, stop);
            foreach (var (from, events) in sent)
            {
                foreach (var said in events.Where(e => part.Listens.Contains(e.Type) && !applied[part.Name].Contains(e.Id)))
                {
                    var what = parked.Contains(said.Id) ? "parked" : said.SentAt is null ? "waiting" : "missing";
                    differences.Add(new(what, $"event={said.Id} type={said.Type} from={from} at={part.Name}") { Row = (from, said.Seq) });
                }
            }
        }

        var rows = await Rows(databases, steps, now, differences, stop);
        await steps.Next("orphans");
        await Orphans(databases, differences, stop);
        differences.Sort((a, b) => string.CompareOrdinal(a.Line, b.Line));
        return new Seen(differences, unseen, known.Count, rows);
    }

    /// <summary>Events that a service could not apply, in its database or with the broker.</summary>
    private static async Task<HashSet<Guid>> Parked(Part part, string? broker, List<string> unseen, CancellationToken stop)
    {
        var parked = (await part.Db.Set<ParkedMessage>().AsNoTracking().Select(p => p.EventId).ToListAsync(stop)).ToHashSet();
        if (string.IsNullOrEmpty(broker)) return parked;
        try
        {
            parked.UnionWith(await BrokerQueues.Held(broker, part.Name, stop));
        }
        catch (Exception away) when (!stop.IsCancellationRequested)
        {
            unseen.Add($"{part.Name}: its error queue could not be read ({away.GetType().Name}); what waits there counts as missing.");
        }

        return parked;
    }

    private static async Task<int> Rows(AllDatabases databases, Steps steps, DateTimeOffset now, List<Difference> differences, CancellationToken stop)
    {
        var over = new HashSet<Guid>();
        foreach (var part in databases.Parts) over.UnionWith(await part.Db.EndedNetworks.AsNoTracking().Where(n => n.KeptUntil <= now).Select(n => n.NetworkId).ToListAsync(stop));
        var rows = 0;
        foreach (var copy in Copies.All)
        {
            await steps.Next($"{copy.Name} at {copy.At}");
            var compared = await copy.Compare(databases, over, stop);
            rows += compared.Rows;
            differences.AddRange(compared.Differences);
        }

        return rows;
    }

    /// <summary>Rows that lead to a network that membership does not know, and answers to a round that assessment does not know.</summary>
    private static async Task Orphans(AllDatabases databases, List<Difference> differences, CancellationToken stop)
    {
        var networks = (await databases.Membership.Networks.AsNoTracking().Select(n => n.Id).ToListAsync(stop)).Append(Guid.Empty).ToHashSet();
        foreach (var part in databases.Parts) await Find(part.Db, part.Name, "NetworkId", networks, "network", differences, stop);
        var rounds = (await databases.Assessment.Rounds.AsNoTracking().Select(r => r.Id).ToListAsync(stop)).ToHashSet();
        await Find(databases.Answers, "answers", "RoundId", rounds, "round", differences, stop);
    }

#pragma warning disable EF1002 // Only names of our own tables and columns stand in these statements.
    private static async Task Find(DbContext db, string at, string column, HashSet<Guid> known, string what, List<Difference> differences, CancellationToken stop)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        foreach (var table in db.Model.GetRelationalModel().Tables.Where(t => t.Columns.Any(c => c.Name == column)))
        {
            var name = sql.DelimitIdentifier(column);
            var ids = await db.Database.SqlQueryRaw<Guid>($"SELECT DISTINCT {name} AS Value FROM {sql.DelimitIdentifier(table.Name, table.Schema)} WHERE {name} IS NOT NULL").ToListAsync(stop);
            differences.AddRange(ids.Where(id => !known.Contains(id)).Select(id => new Difference("orphan", $"{at}/{table.Name} {what}={id}")));
        }
    }
#pragma warning restore EF1002

    private static async Task<Dictionary<string, HashSet<Guid>>> Inboxes(AllDatabases databases, CancellationToken stop)
    {
        var applied = new Dictionary<string, HashSet<Guid>>();
        foreach (var part in databases.Parts) applied[part.Name] = [.. await part.Db.Inbox.AsNoTracking().Where(i => i.Consumer == part.Name).Select(i => i.EventId).ToListAsync(stop)];
        return applied;
    }

    /// <summary>Ids of events say when they were made.</summary>
    private static DateTimeOffset MadeAt(Guid eventId) => new(eventId.ToNewId().Timestamp, TimeSpan.Zero);

    /// <summary>What one look saw.</summary>
    internal sealed record Seen(List<Difference> Differences, List<string> Unseen, int Events, int Rows);

    private sealed record Event(long Seq, Guid Id, string Type, DateTimeOffset? SentAt);
}

/// <summary>One difference: what it is, and which event or record it is about.</summary>
internal sealed record Difference(string What, string About)
{
    /// <summary>The line that names it.</summary>
    public string Line => $"{What} {About}";

    /// <summary>Whose outbox has the event, and where in it.</summary>
    public (string From, long Seq)? Row { get; init; }
}

/// <summary>Says how far a word is, once a second at most.</summary>
internal sealed class Steps(int all, TextWriter progress)
{
    private readonly Stopwatch _silent = Stopwatch.StartNew();
    private int _done;

    public async Task Next(string what)
    {
        _done++;
        if (_silent.ElapsedMilliseconds < 1000) return;
        await progress.WriteLineAsync($"{_done} of {all}: {what}");
        _silent.Restart();
    }
}
