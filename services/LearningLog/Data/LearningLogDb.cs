using LivingNetworks.LearningLog.Domain;
using LivingNetworks.Membership.Contracts;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Data;

/// <summary>The database of the learning log. New migration for both providers: <c>services/add-migration.sh LearningLog Name</c>.</summary>
public abstract class LearningLogDb(DbContextOptions options) : ServiceDb(options)
{
    /// <summary>Log entries.</summary>
    public DbSet<LogEntry> Entries => Set<LogEntry>();

    /// <summary>Requests to widen an audience.</summary>
    public DbSet<WideningRequest> Widenings => Set<WideningRequest>();

    /// <summary>Insights.</summary>
    public DbSet<Insight> Insights => Set<Insight>();

    /// <summary>Points on timelines.</summary>
    public DbSet<TimelinePoint> Points => Set<TimelinePoint>();

    /// <summary>Lines of highs and lows.</summary>
    public DbSet<Curve> Curves => Set<Curve>();

    /// <summary>Conversations over timelines.</summary>
    public DbSet<TimelineConversation> Conversations => Set<TimelineConversation>();

    /// <summary>Returns.</summary>
    public DbSet<ReturnEntry> Returns => Set<ReturnEntry>();

    /// <summary>Expectations of return.</summary>
    public DbSet<ReturnExpectation> Expectations => Set<ReturnExpectation>();

    /// <summary>Suggested points and returns.</summary>
    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    /// <summary>Celebrations of changes.</summary>
    public DbSet<Celebration> Celebrations => Set<Celebration>();

    /// <summary>Notes of facilitators, each for its author alone.</summary>
    public DbSet<FacilitatorNote> Notes => Set<FacilitatorNote>();

    /// <summary>Networks, as far as heard.</summary>
    public DbSet<KnownNetwork> Networks => Set<KnownNetwork>();

    /// <summary>Sessions, as far as heard.</summary>
    public DbSet<KnownSession> Sessions => Set<KnownSession>();

    /// <summary>Whether a network ended.</summary>
    public Task<bool> HasEnded(Guid networkId, CancellationToken stop) => Networks.AnyAsync(n => n.Id == networkId && n.HasEnded, stop);

    /// <summary>Whether a network works quietly: nothing goes to everyone but what a session named.</summary>
    public async Task<bool> IsBrooding(Guid networkId, CancellationToken stop) =>
        !await Networks.AnyAsync(n => n.Id == networkId && n.Openness != OpennessMode.Brooding, stop);

    /// <summary>A session of the network that was held with participants; null otherwise.</summary>
    public async Task<KnownSession?> HeldSession(Guid networkId, Guid sessionId, CancellationToken stop) =>
        await Sessions.FindAsync([sessionId], stop) is { WasHeldWithParticipants: true } session && session.NetworkId == networkId ? session : null;

    /// <summary>Whether all these persons belong or belonged to the network.</summary>
    public async Task<bool> HaveBelonged(Guid networkId, IReadOnlyCollection<Guid> personIds, CancellationToken stop) =>
        personIds.Count == 0
        || await Belongings.Where(b => b.NetworkId == networkId && personIds.Contains(b.PersonId)).Select(b => b.PersonId).Distinct().CountAsync(stop) == personIds.Distinct().Count();

    /// <summary>Which of these persons can read the item now.</summary>
    public async Task<IReadOnlySet<Guid>> ReadersAmong(IReadOnlyCollection<Guid> personIds, SharedItem item, DateTimeOffset now, CancellationToken stop)
    {
        if (personIds.Count == 0) return new HashSet<Guid>();
        var belongings = await Belongings.AsNoTracking().Where(b => personIds.Contains(b.PersonId)).ToListAsync(stop);
        return belongings.GroupBy(b => b.PersonId).Where(p => AudiencePolicy.MayRead(new Reader(p.Key, p, now), item)).Select(p => p.Key).ToHashSet();
    }

    /// <summary>The item of a kind; null where there is none.</summary>
    public async Task<SharedItem?> ItemOf(ItemKind kind, Guid itemId, CancellationToken stop) => kind switch
    {
        ItemKind.Entry => await Entries.FindAsync([itemId], stop),
        ItemKind.Insight => await Insights.FindAsync([itemId], stop),
        ItemKind.Return => await Returns.FindAsync([itemId], stop),
        ItemKind.TimelinePoint => await Points.FindAsync([itemId], stop),
    };
}

/// <summary>On SQLite.</summary>
public sealed class SqliteLearningLogDb(DbContextOptions<SqliteLearningLogDb> options) : LearningLogDb(options);

/// <summary>On SQL Server.</summary>
public sealed class SqlServerLearningLogDb(DbContextOptions<SqlServerLearningLogDb> options) : LearningLogDb(options);
