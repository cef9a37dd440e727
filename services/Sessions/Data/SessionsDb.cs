using LivingNetworks.Hosting;
using LivingNetworks.Sessions.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.Sessions.Data;

/// <summary>The database of the sessions service.</summary>
/// <remarks>Migrations: <c>services/add-migration.sh Sessions Name</c>.</remarks>
public abstract class SessionsDb(DbContextOptions options) : ServiceDb(options)
{
    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SessionSeries> Series => Set<SessionSeries>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<MeetingTiesAllowed> MeetingTiesAllowed => Set<MeetingTiesAllowed>();

    public DbSet<MeetingShare> MeetingShares => Set<MeetingShare>();

    public DbSet<MeetingPicture> MeetingPictures => Set<MeetingPicture>();

    public DbSet<Pulse> Pulses => Set<Pulse>();

    public DbSet<PulseGiver> PulseGivers => Set<PulseGiver>();

    public DbSet<SessionLookBack> LookBacks => Set<SessionLookBack>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<TaskOffer> Tasks => Set<TaskOffer>();

    public DbSet<PracticeAssignment> Assignments => Set<PracticeAssignment>();

    public DbSet<MarketEdition> Editions => Set<MarketEdition>();

    public DbSet<Exchange> Exchanges => Set<Exchange>();

    public DbSet<Reaction> AskReactions => Set<Reaction>();

    public DbSet<Match> Matches => Set<Match>();

    public DbSet<ConcludedNetwork> ConcludedNetworks => Set<ConcludedNetwork>();
}

/// <summary>On SQLite.</summary>
public sealed class SqliteSessionsDb(DbContextOptions<SqliteSessionsDb> options) : SessionsDb(options);

/// <summary>On SQL Server.</summary>
public sealed class SqlServerSessionsDb(DbContextOptions<SqlServerSessionsDb> options) : SessionsDb(options);
