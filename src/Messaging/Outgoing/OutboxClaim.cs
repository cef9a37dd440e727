using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Messaging;

/// <summary>Decides which rows of the outbox one dispatcher may send now, beside other dispatchers of the same database.</summary>
/// <remarks>
/// Claiming is a conditional update per row, so no row is ever held by two. A claim alone does not keep a stream in order, because two
/// dispatchers may each win some rows of it; so after claiming one looks again, keeps only the rows before which nothing in their stream waits
/// with somebody else, and lets go of the others. This needs no locks that databases name differently.
/// Leases follow the system's clock: the service's own clock may be moved by a demonstration.
/// </remarks>
internal sealed class OutboxClaim(MessagingSettings settings)
{
    /// <summary>Looking further than one claims lets replicas work side by side on different streams.</summary>
    private int Window => settings.Batch * 5;

    /// <summary>This dispatcher.</summary>
    public Guid Me { get; } = Guid.NewGuid();

    /// <summary>Claims rows, and returns those that may be sent, in order.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> Take(DbContext db, CancellationToken stop)
    {
        var now = Now;
        var candidates = Free(await Waiting(db, Window, stop), now, settings.Batch);
        if (candidates.Count == 0) return [];

        var until = now + settings.Lease;
        await db.Set<OutboxMessage>()
            .Where(o => candidates.Contains(o.Seq) && o.SentAt == null && (o.LockedUntil == null || o.LockedUntil < now || o.LockedBy == Me))
            .ExecuteUpdateAsync(
                row => row.SetProperty(o => o.LockedBy, Me).SetProperty(o => o.LockedUntil, until).SetProperty(o => o.Attempts, o => o.Attempts + 1),
                stop);

        var mine = InOrder(await Waiting(db, Window, stop));
        await GiveBack(db, [.. candidates.Except(mine)], stop);
        return await db.Set<OutboxMessage>().AsNoTracking().Where(o => mine.Contains(o.Seq)).OrderBy(o => o.Seq).ToListAsync(stop);
    }

    /// <summary>Notes rows as sent.</summary>
    public Task Sent(DbContext db, List<long> rows, CancellationToken stop)
    {
        if (rows.Count == 0) return Task.CompletedTask;
        var now = Now;
        return db.Set<OutboxMessage>().Where(o => rows.Contains(o.Seq) && o.LockedBy == Me).ExecuteUpdateAsync(
            row => row.SetProperty(o => o.SentAt, now).SetProperty(o => o.LockedBy, (Guid?)null).SetProperty(o => o.LockedUntil, (DateTimeOffset?)null),
            stop);
    }

    /// <summary>Lets others have the rows.</summary>
    public Task LetGo(DbContext db, List<long> rows, CancellationToken stop) => rows.Count == 0
        ? Task.CompletedTask
        : db.Set<OutboxMessage>().Where(o => rows.Contains(o.Seq) && o.LockedBy == Me && o.SentAt == null).ExecuteUpdateAsync(
            row => row.SetProperty(o => o.LockedBy, (Guid?)null).SetProperty(o => o.LockedUntil, (DateTimeOffset?)null), stop);

    /// <summary>Lets others have rows that were taken out of their order: nobody tried to send them.</summary>
    private Task GiveBack(DbContext db, List<long> rows, CancellationToken stop) => rows.Count == 0
        ? Task.CompletedTask
        : db.Set<OutboxMessage>().Where(o => rows.Contains(o.Seq) && o.LockedBy == Me && o.SentAt == null).ExecuteUpdateAsync(
            row => row.SetProperty(o => o.LockedBy, (Guid?)null).SetProperty(o => o.LockedUntil, (DateTimeOffset?)null).SetProperty(o => o.Attempts, o => o.Attempts - 1), stop);

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static Task<List<Row>> Waiting(DbContext db, int take, CancellationToken stop) => db.Set<OutboxMessage>()
        .Where(o => o.SentAt == null).OrderBy(o => o.Seq).Take(take)
        .Select(o => new Row(o.Seq, o.StreamId, o.LockedBy, o.LockedUntil)).ToListAsync(stop);

    /// <summary>Rows that nobody else holds, in streams of which nobody else holds an earlier row.</summary>
    private List<long> Free(List<Row> waiting, DateTimeOffset now, int most)
    {
        var elsewhere = new HashSet<Guid>();
        var free = new List<long>();
        foreach (var row in waiting)
        {
            if (row.LockedBy is { } holder && holder != Me && row.LockedUntil >= now) elsewhere.Add(row.StreamId);
            else if (free.Count < most && !elsewhere.Contains(row.StreamId)) free.Add(row.Seq);
        }

        return free;
    }

    /// <summary>My rows before which nothing in their stream waits that is not mine.</summary>
    private List<long> InOrder(List<Row> waiting)
    {
        var broken = new HashSet<Guid>();
        var mine = new List<long>();
        foreach (var row in waiting)
        {
            if (row.LockedBy != Me) broken.Add(row.StreamId);
            else if (!broken.Contains(row.StreamId)) mine.Add(row.Seq);
        }

        return mine;
    }

    private sealed record Row(long Seq, Guid StreamId, Guid? LockedBy, DateTimeOffset? LockedUntil);
}
