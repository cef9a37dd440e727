using LivingNetworks.Assessment;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog.Reactions;
using LivingNetworks.Membership;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Standalone.Operating;

/// <summary>The word <c>rebuild SERVICE PROJECTION</c>: makes anew what a service keeps of others, from the events that are kept; what was said longer ago than
/// events are kept stays as it was where it agrees with its owner's records, and is taken from those where it does not.</summary>
internal static class Rebuild
{
    public static async Task<int> Run(AllDatabases databases, string? service, string? projection, bool dryRun, TextWriter output, TextWriter progress, CancellationToken stop)
    {
        var known = Copies.All.Where(c => c.CanBeRebuilt).ToList();
        var chosen = known.Where(c => c.At == service && (projection is null or "all" || c.Name == projection)).ToList();
        if (chosen.Count == 0) throw new StartRefusedException($"rebuild needs a service and a projection: {string.Join(", ", known.Select(c => $"{c.At} {c.Name}"))}.", WordExit.CouldNot);
        await databases.RequireReadable(stop);
        if (!dryRun) await Words.Say(databases, OperatorAct.RebuiltProjection, stop);
        foreach (var copy in chosen)
        {
            var (rows, events, mended) = await (copy.At switch
            {
                "membership" => One(copy, databases, databases.Membership, MembershipReactions.All, dryRun, progress, stop),
                "sessions" => One(copy, databases, databases.Sessions, SessionsReactions.All, dryRun, progress, stop),
                "learninglog" => One(copy, databases, databases.LearningLog, LearningLogReactions.All, dryRun, progress, stop),
                _ => One(copy, databases, databases.Assessment, AssessmentReactions.All, dryRun, progress, stop),
            });
            await output.WriteLineAsync($"{copy.At} {copy.Name}: {rows} rows, {events} events{(dryRun ? " would be" : "")} applied, {mended} rows{(dryRun ? " would be" : "")} taken from their owner.");
        }

        return WordExit.Done;
    }

    /// <summary>In one transaction: nothing is heard in between, and a fall leaves what was there. A dry run lets go of it all.</summary>
    private static Task<(int Rows, int Events, int Mended)> One<TDb>(
        Copy copy, AllDatabases databases, TDb db, Reactions<TDb> reactions, bool dryRun, TextWriter progress, CancellationToken stop)
        where TDb : ServiceDb => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var putBack = await copy.Clear(databases, stop);
        var answers = reactions.All.Where(r => r.Keeps.Contains(copy.Name)).ToDictionary(r => EventNames.Of(r.EventType));
        var applied = 0;
        foreach (var part in databases.Parts)
        {
            var said = await part.Db.Outbox.AsNoTracking().Where(o => answers.Keys.Contains(o.Type)).OrderBy(o => o.Seq).Select(o => new { o.Type, o.Body }).ToListAsync(stop);
            var steps = new Steps(said.Count, progress);
            foreach (var message in said)
            {
                await steps.Next($"{copy.At} {copy.Name}, events of {part.Name}");
                await answers[message.Type].ApplyTo(copy.Name, message.Body, db, stop);
                await db.SaveChangesAsync(stop);
                db.ChangeTracker.Clear();
                applied++;
            }
        }

        putBack();
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        var mended = await copy.Mend(databases, stop);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        var rows = (await copy.Compare(databases, new HashSet<Guid>(), stop)).Rows;
        if (!dryRun) await transaction.CommitAsync(stop);
        return (rows, applied, mended);
    });
}
